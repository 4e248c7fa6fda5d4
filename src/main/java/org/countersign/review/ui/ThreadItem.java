package org.countersign.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.countersign.components.Badge;
import org.countersign.components.Lucide;
import org.countersign.components.RelativeTime;
import org.countersign.components.Toasts;
import org.countersign.review.Comment;
import org.countersign.review.CommentId;
import org.countersign.review.CommentThread;
import org.countersign.review.CommentThread.Resolution;
import org.countersign.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** A comment with its replies, and what can be done about it. */
final class ThreadItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient Speaker speaker;
    private final transient CommentThread thread;
    private final Div actions = new Div();

    /**
     * @param passage what the thread is about; null when that is the whole
     * @param proposal what became of the wording that was proposed; null when none was
     */
    ThreadItem(
            Speaker speaker, CommentThread thread, @Nullable QuotedPassage passage, @Nullable ProposalState proposal) {
        this.speaker = speaker;
        this.thread = thread;
        addClassName("thread");
        if (thread.mustBeResolved()) {
            add(new Badge("Must be resolved", thread.isOpen() ? Badge.Tone.CHANGES : Badge.Tone.NEUTRAL));
        }
        if (passage != null) {
            add(passage);
        }
        add(new CommentItem(speaker, thread.first()));
        if (proposal != null) {
            add(proposal);
        }
        if (!thread.replies().isEmpty()) {
            UnorderedList replies = new UnorderedList();
            replies.addClassName("replies");
            for (Comment reply : thread.replies()) {
                replies.add(new ListItem(new CommentItem(speaker, reply)));
            }
            add(replies);
        }
        if (thread.resolution() != null) {
            add(resolvedBy(thread.resolution()));
        }
        if (speaker.speaks()) {
            actions.addClassName("thread-actions");
            add(actions);
            offerActions();
            if (proposal != null) {
                proposal.offerWithdrawalIn(actions);
            }
        }
    }

    private static Div resolvedBy(Resolution resolution) {
        Div line = new Div(
                Lucide.CIRCLE_CHECK.create(),
                new Span("Resolved by " + resolution.by() + " "),
                new RelativeTime(resolution.at()));
        line.addClassName("thread-resolution");
        return line;
    }

    private void offerActions() {
        if (!thread.isOpen()) {
            actions.add(small(new Button(
                    "Reopen", event -> perform(() -> speaker.comments().reopen(thread.id())))));
            return;
        }
        CommentField reply = new CommentField("Reply", "Send reply", thread.id(), text -> {
                    speaker.comments().reply(thread.id(), text);
                    speaker.said().accept(thread.id());
                })
                .in(speaker.discussion());
        Button answer = small(new Button("Reply", event -> {
            reply.setVisible(!reply.isVisible());
            reply.focus();
        }));
        reply.setVisible(reply.holdsText());
        actions.add(
                answer,
                small(new Button(
                        "Resolve", event -> perform(() -> speaker.comments().resolve(thread.id())))));
        add(reply);
    }

    private static Button small(Button button) {
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }

    private void perform(Runnable deed) {
        try {
            deed.run();
        } catch (RefusedException refused) {
            Toasts.refuse(refused.sentence());
        }
        speaker.said().accept(thread.id());
    }

    boolean holds(CommentId comment) {
        return thread.id().equals(comment)
                || thread.replies().stream().anyMatch(reply -> reply.id().equals(comment));
    }

    /** Puts the focus on the first thing that can be done here. */
    void focus() {
        actions.getChildren().findFirst().ifPresent(first -> ((Button) first).focus());
    }
}
