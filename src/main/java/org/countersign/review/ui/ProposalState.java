package org.countersign.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.countersign.components.FormDialog;
import org.countersign.components.Lucide;
import org.countersign.components.RelativeTime;
import org.countersign.components.Toasts;
import org.countersign.people.Role;
import org.countersign.review.CommentId;
import org.countersign.review.CommentThread;
import org.countersign.review.Proposal;
import org.countersign.review.Proposal.Answer;
import org.countersign.review.Proposal.Outcome;
import org.countersign.shared.RefusedException;

/** What became of a proposed wording, or the ways to answer it. */
final class ProposalState extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Speaker speaker;
    private final transient CommentId thread;
    private final boolean canBeWithdrawn;

    ProposalState(Speaker speaker, CommentThread thread, Proposal proposal) {
        this.speaker = speaker;
        this.thread = thread.id();
        addClassName("proposal-state");
        Answer answer = proposal.answer();
        canBeWithdrawn = proposal.isOpen()
                && thread.isOpen()
                && thread.first().author().equals(speaker.reader().id());
        if (answer != null) {
            show(answer);
        } else if (thread.isOpen()) {
            offerAnswers();
        }
    }

    private void show(Answer answer) {
        Lucide icon = answer.outcome() == Outcome.TAKEN ? Lucide.CIRCLE_CHECK : Lucide.BAN;
        Div line = new Div(
                icon.create(),
                new Span(answer.outcome().label() + " by " + answer.by() + " "),
                new RelativeTime(answer.at()));
        line.addClassName("proposal-answer");
        add(line);
        if (!answer.reason().isEmpty()) {
            Paragraph reason = new Paragraph(answer.reason());
            reason.addClassName("comment-text");
            add(reason);
        }
    }

    private void offerAnswers() {
        if (speaker.reader().has(Role.AUTHOR) || speaker.reader().has(Role.EDITOR)) {
            Button take = new Button("Take this wording", Lucide.CHECK.create(), event -> take());
            take.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.PRIMARY);
            add(take, small(new Button("Decline", event -> decline())));
        }
    }

    /** Beside what its proposer can do about any thread. */
    void offerWithdrawalIn(Div actions) {
        if (canBeWithdrawn) {
            actions.add(small(new Button("Withdraw", event -> withdraw())));
        }
    }

    private static Button small(Button button) {
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }

    private void take() {
        perform(() -> speaker.discussion().answers().take(thread), "Taken. The draft reads so now, as your edit.");
    }

    private void withdraw() {
        perform(() -> speaker.discussion().answers().withdraw(thread), "Withdrawn.");
    }

    private void perform(Runnable deed, String done) {
        try {
            deed.run();
            Toasts.confirm(done);
        } catch (RefusedException refused) {
            Toasts.refuse(refused.sentence());
        }
        speaker.said().accept(thread);
    }

    private void decline() {
        TextArea reason = new TextArea("Why not?");
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(2_000);
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setAutofocus(true);
        FormDialog dialog = new FormDialog("Decline this wording", "Decline", () -> {
            speaker.discussion().answers().decline(thread, reason.getValue());
            speaker.said().accept(thread);
            return true;
        });
        dialog.add(reason);
        dialog.setWidth("520px");
        dialog.open();
    }
}
