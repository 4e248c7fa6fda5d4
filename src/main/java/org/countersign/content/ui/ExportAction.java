package org.countersign.content.ui;

import java.util.List;
import java.util.Optional;
import org.countersign.content.RevisionSummary;
import org.countersign.content.Revisions;
import org.countersign.content.screen.ArticleAction;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.media.ImageDelivery;
import org.springframework.stereotype.Component;

/** Gives a revision as a file. A draft has none to give: what leaves the house has a number and a hash. */
@Component
class ExportAction implements ArticleAction {

    private final Revisions revisions;
    private final ImageDelivery images;

    ExportAction(Revisions revisions, ImageDelivery images) {
        this.revisions = revisions;
        this.images = images;
    }

    @Override
    public Optional<Offer> offer(ArticleScreen screen) {
        return revisions.of(screen.article().id()).isEmpty()
                ? Optional.empty()
                : Optional.of(new Offer("Export…", Offer.MENU + 40));
    }

    @Override
    public void start(ArticleScreen screen) {
        List<RevisionSummary> all = revisions.of(screen.article().id());
        ExportDialog.open(revisions, images, all);
    }
}
