package org.countersign.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.countersign.components.ActionMenu;
import org.countersign.components.Lucide;
import org.countersign.components.Notice;
import org.countersign.components.SectionHeading;
import org.countersign.components.Toasts;
import org.countersign.content.ArticleKind;
import org.countersign.people.Role;
import org.countersign.review.Checklist;
import org.countersign.review.Checklists;
import org.countersign.review.ReviewPolicies;
import org.countersign.review.ReviewPolicy;
import org.countersign.review.StageRule;
import org.countersign.shared.RefusedException;

/** The stages of one kind, changed together by {@code Save}. */
final class PolicySection extends Section {

    private static final long serialVersionUID = 1L;
    private static final StageRule NEW = new StageRule("editorial", Role.EDITOR, 1, 3);

    private final transient ReviewPolicies policies;
    private final transient Checklists checklists;
    private final ArticleKind kind;
    private transient ReviewPolicy seen;
    private final List<StageFields> stages = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Paragraph open = new Paragraph();
    private final Notice refusal = new Notice(Notice.Weight.ERROR, "");

    PolicySection(ReviewPolicies policies, Checklists checklists, ArticleKind kind) {
        this.policies = policies;
        this.checklists = checklists;
        this.kind = kind;
        this.seen = policies.of(kind);
        addClassNames("form-section", "policy-section");
        refusal.setVisible(false);
        open.addClassName("meta");
        Button more = new Button("Add stage", Lucide.PLUS.create(), event -> add());
        Button save = new Button("Save", event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        for (Button button : List.of(more, save)) {
            button.setAriaLabel(button.getText() + " for " + heading());
        }
        Div buttons = new Div(more, save);
        buttons.addClassName("policy-buttons");
        add(new SectionHeading(heading()), list, refusal, open, buttons);
        showSeen();
    }

    private void showSeen() {
        stages.clear();
        seen.stages().forEach(rule -> fields(rule, checklist(rule)));
        show();
    }

    private Component checklist(StageRule rule) {
        Checklist asked = checklists.of(kind, rule.name());
        int points = asked.items().size();
        Anchor link = new Anchor(
                ChecklistView.address(asked.id()),
                "Checklist: " + (points == 1 ? "1 point" : points + " points") + ", version " + asked.version());
        link.setAriaLabel(link.getText() + ", of the stage " + rule.name() + " of " + heading());
        return link;
    }

    private String heading() {
        return kind.label() + "s";
    }

    private StageFields fields(StageRule rule, Component checklist) {
        ActionMenu menu = new ActionMenu("Actions for the stage " + rule.name() + " of " + heading());
        StageFields fields = new StageFields(rule, menu, checklist);
        menu.addAction(Lucide.ARROW_UP, "Move up", () -> move(fields, -1));
        menu.addAction(Lucide.ARROW_DOWN, "Move down", () -> move(fields, 1));
        menu.addAction(Lucide.TRASH_2, "Remove", () -> remove(fields));
        stages.add(fields);
        return fields;
    }

    private void add() {
        StageFields added = fields(NEW, new Span("Once saved, it begins with our checklist for whoever decides it."));
        show();
        added.focusName();
    }

    private void move(StageFields fields, int by) {
        int from = stages.indexOf(fields);
        int to = from + by;
        if (to >= 0 && to < stages.size()) {
            Collections.swap(stages, from, to);
            show();
        }
        fields.focusName();
    }

    private void remove(StageFields fields) {
        stages.remove(fields);
        show();
        stages.stream().findFirst().ifPresent(StageFields::focusName);
    }

    private void show() {
        list.removeAll();
        stages.forEach(list::add);
        int running = policies.openReviews(kind);
        open.setText(
                switch (running) {
                    case 0 -> "No review is open. What you save holds for those that begin from now on.";
                    case 1 -> "One review is open. It keeps the stages it began with, also where you remove one here.";
                    default ->
                        running
                                + " reviews are open. They keep the stages they began with, also where you remove one here.";
                });
    }

    private void save() {
        try {
            refusal.setVisible(false);
            ReviewPolicy wanted = new ReviewPolicy(
                    kind, stages.stream().map(StageFields::read).toList());
            policies.change(seen, wanted);
            seen = wanted;
            Toasts.confirm("Saved. Reviews that begin from now on go through these stages.");
            showSeen();
        } catch (RefusedException refused) {
            refusal.setSentence(refused.sentence());
            refusal.setVisible(true);
        }
    }
}
