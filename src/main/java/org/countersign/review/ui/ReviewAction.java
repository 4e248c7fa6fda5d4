package org.countersign.review.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.countersign.content.Stage;
import org.countersign.content.screen.ArticleAction;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.people.Role;
import org.countersign.review.ReviewAddress;
import org.countersign.review.Reviews;
import org.springframework.stereotype.Component;

/** Leads a reviewer to the revision that awaits a decision, which is where it is read and signed. */
@Component
class ReviewAction implements ArticleAction {

    private final Reviews reviews;

    ReviewAction(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Optional<Offer> offer(ArticleScreen screen) {
        if (screen.article().stage() != Stage.IN_REVIEW) {
            return Optional.empty();
        }
        return Optional.of(
                screen.person().has(Role.REVIEWER)
                        ? new Offer("Approve and sign", 10)
                        : new Offer("See the submitted revision", Offer.MENU + 2));
    }

    @Override
    public void start(ArticleScreen screen) {
        reviews.openFor(screen.article().id())
                .ifPresentOrElse(review -> UI.getCurrent().navigate(ReviewAddress.of(review.id())), screen::refresh);
    }
}
