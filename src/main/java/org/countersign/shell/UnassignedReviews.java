package org.countersign.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.countersign.components.DueTime;
import org.countersign.components.FormDialog;
import org.countersign.components.RelativeTime;
import org.countersign.components.SectionHeading;
import org.countersign.people.PersonName;
import org.countersign.review.AssignedTogether;
import org.countersign.review.Assignments;
import org.countersign.review.Review;
import org.countersign.review.ReviewAddress;
import org.countersign.review.ReviewId;

/** Reviews that wait until somebody is asked to decide them: several are given to one person at once. */
final class UnassignedReviews extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Assignments assignments;
    private final transient List<PersonName> people;
    private final transient Consumer<AssignedTogether> assigned;
    private final transient Map<ReviewId, Checkbox> boxes = new LinkedHashMap<>();
    private final Checkbox all = new Checkbox("Select all");
    private final Button assign = new Button("Assign to…", event -> ask());

    /**
     * @param people who could be asked
     * @param assigned hears what became of it
     */
    UnassignedReviews(
            List<Review> reviews,
            List<PersonName> people,
            Assignments assignments,
            Consumer<AssignedTogether> assigned) {
        this.assignments = assignments;
        this.people = people;
        this.assigned = assigned;
        addClassNames("work-list", "unassigned");
        UnorderedList list = new UnorderedList();
        reviews.forEach(review -> list.add(row(review)));
        all.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                boxes.values().forEach(box -> box.setValue(event.getValue()));
            }
        });
        Div bar = new Div(all, assign);
        bar.addClassName("unassigned-bar");
        add(new SectionHeading("Awaiting assignment", reviews.size()), bar, list);
        chosen();
    }

    private ListItem row(Review review) {
        Checkbox box = new Checkbox();
        box.setAriaLabel("Select “" + review.title() + "”");
        box.addValueChangeListener(event -> chosen());
        boxes.put(review.id(), box);
        Anchor title = new Anchor(ReviewAddress.of(review.id()), review.title());
        title.addClassName("work-row-title");
        Span meta = new Span(
                review.kind().label() + " · submitted by " + review.requestedBy() + " · stage: " + review.stage());
        meta.addClassName("work-row-meta");
        Div times = new Div(new RelativeTime(review.requestedAt()));
        times.addClassName("work-row-waiting");
        if (review.due() != null) {
            times.add(new DueTime(review.due()));
        }
        ListItem row = new ListItem(box, new Div(title, meta), times);
        row.addClassName("unassigned-row");
        return row;
    }

    private Set<ReviewId> selected() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void chosen() {
        int selected = selected().size();
        assign.setEnabled(selected > 0);
        all.setValue(selected == boxes.size());
        all.setIndeterminate(selected > 0 && selected < boxes.size());
    }

    private void ask() {
        Set<ReviewId> wanted = selected();
        ComboBox<PersonName> person = new ComboBox<>("Person");
        person.setItems(people);
        person.setItemLabelGenerator(PersonName::printedName);
        person.setHelperText(
                "Whoever cannot decide one of these, because they wrote it, is told to you; the rest are assigned.");
        person.setRequiredIndicatorVisible(true);
        person.setManualValidation(true);
        person.setErrorMessage("Choose somebody.");
        person.setWidthFull();
        TextArea note = new TextArea("Note");
        note.setPlaceholder("What they should know (optional)");
        note.setMaxLength(2_000);
        note.setWidthFull();
        String heading = wanted.size() == 1 ? "Assign one review" : "Assign " + wanted.size() + " reviews";
        FormDialog dialog = new FormDialog(heading, "Assign", () -> {
            person.setInvalid(person.isEmpty());
            if (person.isEmpty()) {
                return false;
            }
            assigned.accept(assignments.assignAll(wanted, person.getValue().id(), note.getValue()));
            return true;
        });
        dialog.add(person, note);
        dialog.open();
    }
}
