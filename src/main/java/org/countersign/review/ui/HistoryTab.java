package org.countersign.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.countersign.components.EmptyState;
import org.countersign.components.Lucide;
import org.countersign.content.PassageAuthors;
import org.countersign.content.Revisions;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.content.screen.ArticleTab;
import org.countersign.review.Reviews;
import org.countersign.review.Signatures;
import org.countersign.shared.ArticleId;

/** What became of the article so far, and the ways back. */
@org.springframework.stereotype.Component
class HistoryTab implements ArticleTab {

    private final Revisions revisions;
    private final Reviews reviews;
    private final Signatures signatures;
    private final ComparedWith comparedWith;
    private final RestoreDialog restoreDialog;
    private final PassageAuthors passageAuthors;

    HistoryTab(
            Revisions revisions,
            Reviews reviews,
            Signatures signatures,
            ComparedWith comparedWith,
            RestoreDialog restoreDialog,
            PassageAuthors passageAuthors) {
        this.revisions = revisions;
        this.reviews = reviews;
        this.signatures = signatures;
        this.comparedWith = comparedWith;
        this.restoreDialog = restoreDialog;
        this.passageAuthors = passageAuthors;
    }

    @Override
    public String label(ArticleScreen screen) {
        return "History";
    }

    @Override
    public Component content(ArticleScreen screen) {
        ArticleId article = screen.article().id();
        Div history = new Div(new PassageLine(screen, passageAuthors));
        if (revisions.page(article, null, 1).isEmpty()) {
            history.add(new EmptyState(
                    Lucide.HISTORY,
                    "No revisions yet.",
                    "One is kept, for ever, each time the draft is submitted, when you save a version, and by itself"
                            + " after a spell of writing."));
        } else {
            TimelineEntries entries =
                    new TimelineEntries(reviews.of(article), signatures.of(article), screen, restoreDialog, revisions);
            history.add(new Timeline(screen, revisions, entries, ComparisonShortcut.of(article, comparedWith)));
        }
        return history;
    }

    @Override
    public int order() {
        return 3;
    }
}
