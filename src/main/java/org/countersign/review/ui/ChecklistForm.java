package org.countersign.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.countersign.components.ActionMenu;
import org.countersign.components.Lucide;
import org.countersign.components.Notice;
import org.countersign.components.Toasts;
import org.countersign.review.Checklist;
import org.countersign.review.ChecklistItem;
import org.countersign.review.Checklists;
import org.countersign.shared.RefusedException;

/** The points of a checklist, which become its next version together. */
final class ChecklistForm extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Checklists checklists;
    private final transient Checklist seen;
    private final transient Consumer<Checklist> saved;
    private final List<ChecklistItemFields> points = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Paragraph none =
            new Paragraph("Nothing is asked. Reviewers sign this stage without answering anything.");
    private final Notice refusal = new Notice(Notice.Weight.ERROR, "");

    /** @param saved hears of the version that holds now */
    ChecklistForm(Checklists checklists, Checklist seen, Consumer<Checklist> saved) {
        this.checklists = checklists;
        this.seen = seen;
        this.saved = saved;
        addClassNames("form-section", "checklist-form");
        refusal.setVisible(false);
        none.addClassName("meta");
        Button more = new Button("Add point", Lucide.PLUS.create(), event -> add());
        Button save = new Button("Save as version " + (seen.version() + 1), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(more, save);
        buttons.addClassName("policy-buttons");
        add(list, none, refusal, buttons);
        seen.items().forEach(item -> fields(item.wording(), item.mustHold()));
        show();
    }

    private ChecklistItemFields fields(String wording, boolean mustHold) {
        ActionMenu menu = new ActionMenu(wording.isEmpty() ? "Actions for the new point" : "Actions for: " + wording);
        ChecklistItemFields fields = new ChecklistItemFields(wording, mustHold, menu);
        menu.addAction(Lucide.ARROW_UP, "Move up", () -> move(fields, -1));
        menu.addAction(Lucide.ARROW_DOWN, "Move down", () -> move(fields, 1));
        menu.addAction(Lucide.TRASH_2, "Remove", () -> remove(fields));
        points.add(fields);
        return fields;
    }

    private void add() {
        ChecklistItemFields added = fields("", true);
        show();
        added.focusWording();
    }

    private void move(ChecklistItemFields fields, int by) {
        int from = points.indexOf(fields);
        int to = from + by;
        if (to >= 0 && to < points.size()) {
            Collections.swap(points, from, to);
            show();
        }
        fields.focusWording();
    }

    private void remove(ChecklistItemFields fields) {
        points.remove(fields);
        show();
        points.stream().findFirst().ifPresent(ChecklistItemFields::focusWording);
    }

    private void show() {
        list.removeAll();
        for (int i = 0; i < points.size(); i++) {
            points.get(i).setNumber(i + 1);
            list.add(points.get(i));
        }
        none.setVisible(points.isEmpty());
    }

    private void save() {
        try {
            refusal.setVisible(false);
            List<ChecklistItem> wanted =
                    points.stream().map(ChecklistItemFields::read).toList();
            Checklist made = checklists.change(seen, wanted);
            Toasts.confirm(
                    made.id().equals(seen.id())
                            ? "Nothing is different: version " + made.version() + " holds."
                            : "Saved. Reviews that begin from now on ask version " + made.version() + ".");
            saved.accept(made);
        } catch (RefusedException refused) {
            refusal.setSentence(refused.sentence());
            refusal.setVisible(true);
        }
    }
}
