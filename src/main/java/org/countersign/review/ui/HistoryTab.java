package org.countersign.review.ui;

import com.vaadin.flow.component.Component;
import org.countersign.content.PassageAuthors;
import org.countersign.content.Revisions;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.content.screen.ArticleTab;
import org.countersign.review.Reviews;
import org.countersign.review.Signatures;

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
        return new HistoryPanel(
                screen,
                revisions,
                reviews,
                signatures,
                comparedWith,
                restoreDialog,
                new PassageLine(screen, passageAuthors));
    }

    @Override
    public int order() {
        return 3;
    }
}
