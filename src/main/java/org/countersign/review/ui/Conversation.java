package org.countersign.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.countersign.components.EmptyState;
import org.countersign.components.Lucide;
import org.countersign.content.screen.LastingContent;
import org.countersign.people.Person;
import org.countersign.review.CommentId;
import org.countersign.review.CommentThread;
import org.countersign.review.Comments;
import org.countersign.review.Quotation;
import org.countersign.review.ThreadState;
import org.countersign.shared.ArticleId;

/** What was said about an article, in threads, the newest first, and a field to say more. */
final class Conversation extends Div implements LastingContent {

    private static final long serialVersionUID = 1L;
    private static final int PORTION = 50;

    private final transient Comments comments;
    private final transient ArticleId article;
    private final transient CommentedText text;
    private final transient Speaker speaker;
    private final transient Runnable changed;
    private final transient Map<ThreadState, NativeButton> switches = new EnumMap<>(ThreadState.class);
    private final ThreadList list;
    private final Div around = new Div();
    private transient Content displayed = new Content(List.of(), Map.of());
    private ThreadState state = ThreadState.OPEN;
    private int limit = PORTION;

    private record Content(List<CommentThread> threads, Map<CommentId, Quotation> passages) {}

    /** @param changed hears that something was said, resolved or reopened here */
    Conversation(Discussion discussion, ArticleId article, Person reader, CommentedText text, Runnable changed) {
        this.comments = discussion.comments();
        this.article = article;
        this.text = text;
        this.changed = changed;
        speaker = new Speaker(discussion, reader, this::saidIn);
        addClassName("conversation");
        if (speaker.speaks()) {
            add(field());
        }
        list = new ThreadList(speaker, text);
        add(switches(), new Div(list, around));
        show(load());
    }

    /** The words of its tab. */
    static String label(int open) {
        return open == 0 ? "Comments" : "Comments " + open;
    }

    @Override
    public void refresh() {
        Content now = load();
        if (!now.equals(displayed)) {
            show(now);
        }
    }

    private CommentField field() {
        Checkbox mustBeResolved = new Checkbox("Must be resolved");
        mustBeResolved.setTooltipText("Until it is, nobody can submit, sign or publish this.");
        return new CommentField("Comment", "Comment", article, text -> {
                    if (mustBeResolved.getValue()) {
                        comments.addToBeResolved(article, text);
                    } else {
                        comments.add(article, text);
                    }
                    mustBeResolved.clear();
                    began();
                })
                .inviting("Add a comment")
                .in(speaker.discussion())
                .with(mustBeResolved);
    }

    /** Whether whoever reads it may take part. */
    boolean isOpenToReader() {
        return speaker.speaks();
    }

    /** Shows a thread that was begun just now. */
    void began() {
        choose(ThreadState.OPEN);
        changed.run();
    }

    private Div switches() {
        Div row = new Div();
        row.addClassNames("segments", "comparison-choice");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", "Which comments");
        for (ThreadState each : ThreadState.values()) {
            NativeButton button = new NativeButton(each.label(), event -> choose(each));
            switches.put(each, button);
            row.add(button);
        }
        return row;
    }

    private void choose(ThreadState chosen) {
        state = chosen;
        limit = PORTION;
        show(load());
    }

    private void saidIn(CommentId thread) {
        refresh();
        changed.run();
        list.holding(thread)
                .ifPresentOrElse(ThreadItem::focus, () -> button(state).focus());
    }

    private NativeButton button(ThreadState of) {
        return Objects.requireNonNull(switches.get(of));
    }

    /** One more than is shown, to know whether there are more. */
    private Content load() {
        return new Content(
                comments.threads(article, state, limit + 1), text.passages().get());
    }

    private void show(Content content) {
        displayed = content;
        List<CommentThread> loaded = content.threads();
        switches.forEach(
                (each, button) -> button.getElement().setAttribute("aria-pressed", Boolean.toString(each == state)));
        list.show(loaded.stream().limit(limit).toList(), content.passages());
        list.setVisible(!loaded.isEmpty());
        around.removeAll();
        if (loaded.isEmpty()) {
            around.add(nothing());
        } else if (loaded.size() > limit) {
            around.add(new Button("Show more", event -> {
                limit += PORTION;
                show(load());
            }));
        }
    }

    private EmptyState nothing() {
        return state == ThreadState.OPEN
                ? new EmptyState(
                        Lucide.MESSAGE_SQUARE,
                        "No comment is open.",
                        "What reviewers ask for and what authors answer stands here.")
                : new EmptyState(
                        Lucide.CIRCLE_CHECK, "No comment is resolved.", "What was settled stays readable here.");
    }
}
