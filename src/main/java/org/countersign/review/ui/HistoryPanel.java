package org.countersign.review.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.countersign.components.EmptyState;
import org.countersign.components.Lucide;
import org.countersign.content.RevisionSummary;
import org.countersign.content.Revisions;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.content.screen.LastingContent;
import org.countersign.review.Review;
import org.countersign.review.Reviews;
import org.countersign.review.Signature;
import org.countersign.review.Signatures;
import org.countersign.shared.ArticleId;
import org.jspecify.annotations.Nullable;

/** The article's history, which is drawn anew only when something in it has changed: focus and ticks stay otherwise. */
final class HistoryPanel extends Div implements LastingContent {

    private static final long serialVersionUID = 1L;

    private final transient ArticleScreen screen;
    private final transient Revisions revisions;
    private final transient Reviews reviews;
    private final transient Signatures signatures;
    private final transient ComparedWith comparedWith;
    private final transient RestoreDialog restoreDialog;
    private final Div drawn = new Div();
    private transient @Nullable Shown shown;

    HistoryPanel(
            ArticleScreen screen,
            Revisions revisions,
            Reviews reviews,
            Signatures signatures,
            ComparedWith comparedWith,
            RestoreDialog restoreDialog,
            PassageLine passage) {
        this.screen = screen;
        this.revisions = revisions;
        this.reviews = reviews;
        this.signatures = signatures;
        this.comparedWith = comparedWith;
        this.restoreDialog = restoreDialog;
        add(passage, drawn);
        refresh();
    }

    /** Whatever can change in a history: revisions are only ever added, so the newest stands for all of them. */
    private record Shown(
            List<RevisionSummary> newest,
            List<Review> asked,
            List<Signature> signed,
            List<ComparisonShortcut> shortcuts,
            @Nullable Integer live) {}

    @Override
    public void refresh() {
        ArticleId article = screen.article().id();
        Shown present = new Shown(
                revisions.page(article, null, 1),
                reviews.of(article),
                signatures.of(article),
                ComparisonShortcut.of(article, comparedWith),
                screen.article().liveNumber());
        if (!present.equals(shown)) {
            shown = present;
            draw(present);
        }
    }

    private void draw(Shown present) {
        drawn.removeAll();
        if (present.newest().isEmpty()) {
            drawn.add(new EmptyState(
                    Lucide.HISTORY,
                    "No revisions yet.",
                    "One is kept, for ever, each time the draft is submitted, when you save a version, and by itself"
                            + " after a spell of writing."));
            return;
        }
        TimelineEntries entries =
                new TimelineEntries(present.asked(), present.signed(), screen, restoreDialog, revisions);
        drawn.add(new Timeline(screen, revisions, entries, present.shortcuts()));
    }
}
