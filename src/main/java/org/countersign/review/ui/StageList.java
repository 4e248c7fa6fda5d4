package org.countersign.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.countersign.components.Badge;
import org.countersign.components.Lucide;
import org.countersign.components.RelativeTime;
import org.countersign.components.SectionHeading;
import org.countersign.people.Role;
import org.countersign.review.Assignment;
import org.countersign.review.ReviewRound;
import org.countersign.review.RoundStage;
import org.countersign.review.RoundStage.StandingSignature;

/** The stages of a round: what each asks for, who has signed, and who is asked now. */
final class StageList extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param actions what the person who looks can do about the present stage
     * @param taken what to say about signatures that were revoked, or can be
     */
    StageList(ReviewRound round, boolean open, AssignmentActions actions, List<Component> taken) {
        addClassName("stage-list");
        OrderedList list = new OrderedList();
        for (RoundStage stage : round.stages()) {
            boolean present = open && round.current().filter(stage::equals).isPresent();
            ListItem item = item(stage, present);
            if (present) {
                round.due().ifPresent(due -> item.add(line(new Span("Due "), new RelativeTime(due))));
                item.add(line(new Span(asked(stage))));
                notes(stage, item);
                item.add(actions.buttons(stage));
            }
            list.add(item);
        }
        add(new SectionHeading(round.stages().size() == 1 ? "Stage" : "Stages"), list);
        taken.forEach(this::add);
    }

    private static ListItem item(RoundStage stage, boolean present) {
        Span name = new Span(stage.rule().name());
        name.addClassName("stage-name");
        Div head = new Div(name, state(stage, present));
        head.addClassName("stage-head");
        ListItem item = new ListItem(head);
        item.add(line(new Span(need(stage))));
        stage.signatures().forEach(signature -> item.add(seal(signature)));
        if (present) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private static Badge state(RoundStage stage, boolean present) {
        if (stage.isComplete()) {
            return new Badge("Signed", Badge.Tone.APPROVED);
        }
        return present ? new Badge("Now", Badge.Tone.REVIEW) : new Badge("Not signed", Badge.Tone.NEUTRAL);
    }

    private static String need(RoundStage stage) {
        String who = stage.rule().role() == Role.REVIEWER ? "medical reviewer" : "editor";
        int needed = stage.rule().signatures();
        return needed == 1
                ? "One signature, by " + (stage.rule().role() == Role.REVIEWER ? "a " : "an ") + who
                : stage.signatures().size() + " of " + needed + " signatures, by " + who + "s";
    }

    private static String asked(RoundStage stage) {
        if (stage.assigned().isEmpty()) {
            return stage.rule().role() == Role.REVIEWER ? "Asked: any medical reviewer" : "Asked: any editor";
        }
        return "Asked: " + stage.assigned().stream().map(Assignment::name).collect(Collectors.joining(", "));
    }

    private static void notes(RoundStage stage, ListItem item) {
        stage.assigned().stream()
                .filter(assignment -> !assignment.note().isEmpty())
                .forEach(assignment -> {
                    Paragraph note = new Paragraph(assignment.by() + ": " + assignment.note());
                    note.addClassName("submission-note");
                    item.add(note);
                });
    }

    private static Div seal(StandingSignature signature) {
        Div seal = new Div(
                Lucide.SIGNATURE.create(), new Span(signature.signedAs() + " · "), new RelativeTime(signature.at()));
        seal.addClassName("seal");
        return seal;
    }

    private static Div line(Component... words) {
        Div line = new Div(words);
        line.addClassName("meta");
        return line;
    }
}
