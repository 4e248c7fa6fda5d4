package org.countersign.review.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.components.FormDialog;
import org.countersign.components.Toasts;
import org.countersign.content.Stage;
import org.countersign.content.screen.ArticleAction;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.people.People;
import org.countersign.people.PersonName;
import org.countersign.people.Role;
import org.countersign.review.Reviews;
import org.springframework.stereotype.Component;

/** Hands the draft to a reviewer. */
@Component
class SubmitAction implements ArticleAction {

    private final Reviews reviews;
    private final People people;

    SubmitAction(Reviews reviews, People people) {
        this.reviews = reviews;
        this.people = people;
    }

    @Override
    public Optional<Offer> offer(ArticleScreen screen) {
        boolean writes = screen.person().has(Role.AUTHOR) || screen.person().has(Role.EDITOR);
        Stage stage = screen.article().stage();
        if (!writes || stage == Stage.APPROVED) {
            return Optional.empty();
        }
        return Optional.of(
                stage == Stage.IN_REVIEW
                        ? new Offer("Submit the changed draft", Offer.MENU)
                        : new Offer("Submit for review", screen.person().has(Role.AUTHOR) ? 20 : 40));
    }

    @Override
    public void start(ArticleScreen screen) {
        screen.whenSaved(() -> open(screen));
    }

    private void open(ArticleScreen screen) {
        TextArea note = new TextArea("Note for the reviewer");
        note.setPlaceholder("What changed, or where to look (optional)");
        note.setMaxLength(2_000);
        note.setWidthFull();
        note.setAutofocus(true);
        ComboBox<PersonName> reviewer = new ComboBox<>("Reviewer");
        reviewer.setItems(reviewers(screen));
        reviewer.setItemLabelGenerator(PersonName::printedName);
        reviewer.setPlaceholder("Any medical reviewer");
        reviewer.setClearButtonVisible(true);
        reviewer.setWidthFull();
        FormDialog dialog = new FormDialog("Submit for review", "Submit for review", () -> {
            PersonName asked = reviewer.getValue();
            reviews.submit(screen.article().id(), note.getValue(), asked == null ? null : asked.id());
            Toasts.confirm("Submitted. You will see here what the reviewer decides.");
            screen.refresh();
            return true;
        });
        dialog.add(note, reviewer);
        dialog.setWidth("480px");
        dialog.open();
    }

    private List<PersonName> reviewers(ArticleScreen screen) {
        return people.withAnyOf(Set.of(Role.REVIEWER)).stream()
                .filter(person -> screen.article().byline().stream()
                        .noneMatch(entry -> entry.person().equals(person.id())))
                .toList();
    }
}
