package org.countersign.record.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.countersign.content.screen.ArticleAction;
import org.countersign.content.screen.ArticleAddress;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.record.ReviewRecords;
import org.springframework.stereotype.Component;

/** Opens the record of an article that patients can read, or could. */
@Component
class ReviewRecordAction implements ArticleAction {

    private final ReviewRecords records;

    ReviewRecordAction(ReviewRecords records) {
        this.records = records;
    }

    @Override
    public Optional<Offer> offer(ArticleScreen screen) {
        return records.publications(screen.article().id()).isEmpty()
                ? Optional.empty()
                : Optional.of(new Offer("Review record", Offer.MENU + 6));
    }

    @Override
    public void start(ArticleScreen screen) {
        UI.getCurrent().navigate(ArticleAddress.of(screen.article().id()) + "/review-record");
    }
}
