package org.countersign.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import java.util.List;
import org.countersign.review.AnsweredChecklist;
import org.countersign.review.ChecklistAnswers;
import org.countersign.review.ChecklistItem;
import org.countersign.review.GivenAnswer;
import org.countersign.review.ReviewId;

/** What the reviewer makes sure of before signing. Each answer is kept as soon as it is given. */
final class ChecklistPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ChecklistAnswers answers;
    private final transient ReviewId review;
    private final transient Runnable changed;
    private final Tab tab = new Tab();

    /** @param changed hears that an answer was kept */
    ChecklistPanel(ChecklistAnswers answers, ReviewId review, AnsweredChecklist asked, Runnable changed) {
        this.answers = answers;
        this.review = review;
        this.changed = changed;
        addClassName("checklist-panel");
        Paragraph introduction =
                new Paragraph("Version %d of the checklist, as it was when this review began. Your answers"
                                .formatted(asked.checklist().version())
                        + " are kept as you give them, and are part of what you sign.");
        introduction.addClassName("meta");
        OrderedList points = new OrderedList();
        List<ChecklistItem> items = asked.checklist().items();
        for (int number = 1; number <= items.size(); number++) {
            GivenAnswer given = asked.answer(number).orElse(null);
            points.add(new ChecklistPoint(number, items.get(number - 1), given, answer -> keep(asked.stage(), answer)));
        }
        add(introduction, points);
        label(asked);
    }

    /** The tab that it fills, which says how far the reviewer has come. */
    Tab tab() {
        return tab;
    }

    private void keep(int stage, GivenAnswer answer) {
        answers.keep(review, stage, List.of(answer));
        answers.own(review).ifPresent(this::label);
        changed.run();
    }

    private void label(AnsweredChecklist present) {
        tab.setLabel("Checklist %d of %d"
                .formatted(present.finished(), present.checklist().items().size()));
    }
}
