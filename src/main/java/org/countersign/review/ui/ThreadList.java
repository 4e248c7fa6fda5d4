package org.countersign.review.ui;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.content.PassagePlace;
import org.countersign.review.CommentId;
import org.countersign.review.CommentThread;
import org.countersign.review.Proposal;
import org.countersign.review.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Threads, of which those that look as before stay the same elements: a click on one of their buttons arrives, and a reply
 * that is being typed stays, while others say something elsewhere.
 */
final class ThreadList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private final transient Speaker speaker;
    private final transient CommentedText text;
    private transient Map<CommentId, Shown> shown = Map.of();

    /** Everything that can be seen of a thread. Where exactly its passage stands cannot. */
    private record Looks(
            CommentThread thread,
            @Nullable String words,
            @Nullable Class<? extends PassagePlace> place,
            @Nullable Proposal proposal) {

        private static Looks of(CommentThread thread, @Nullable Quotation quotation) {
            return quotation == null
                    ? new Looks(thread, null, null, null)
                    : new Looks(thread, quotation.words(), quotation.place().getClass(), quotation.proposal());
        }
    }

    private record Shown(Looks looks, ThreadItem item) {}

    ThreadList(Speaker speaker, CommentedText text) {
        this.speaker = speaker;
        this.text = text;
    }

    /** @param passages what the threads are about, where they are about a passage */
    void show(List<CommentThread> threads, Map<CommentId, Quotation> passages) {
        Map<CommentId, Shown> now = new HashMap<>();
        List<ThreadItem> items = new ArrayList<>();
        for (CommentThread thread : threads) {
            Quotation quotation = passages.get(thread.id());
            Looks looks = Looks.of(thread, quotation);
            Shown before = shown.get(thread.id());
            Shown one =
                    before != null && before.looks().equals(looks) ? before : new Shown(looks, item(thread, quotation));
            now.put(thread.id(), one);
            items.add(one.item());
        }
        shown = now;
        arrange(items);
    }

    /** Whatever stays is not taken out, not even for a moment: it would lose the focus. */
    private void arrange(List<ThreadItem> items) {
        getChildren().filter(child -> !items.contains(child)).toList().forEach(this::remove);
        for (int i = 0; i < items.size(); i++) {
            if (i >= getComponentCount() || !getComponentAt(i).equals(items.get(i))) {
                addComponentAtIndex(i, items.get(i));
            }
        }
    }

    Optional<ThreadItem> holding(CommentId comment) {
        return shown.values().stream()
                .map(Shown::item)
                .filter(item -> item.holds(comment))
                .findFirst();
    }

    private ThreadItem item(CommentThread thread, @Nullable Quotation quotation) {
        if (quotation == null) {
            return new ThreadItem(speaker, thread, null, null);
        }
        QuotedPassage passage = new QuotedPassage(quotation, thread.id(), text);
        Proposal proposal = quotation.proposal();
        return new ThreadItem(
                speaker, thread, passage, proposal == null ? null : new ProposalState(speaker, thread, proposal));
    }
}
