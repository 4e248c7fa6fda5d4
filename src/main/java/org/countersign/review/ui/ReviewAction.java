package org.countersign.review.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.countersign.content.Stage;
import org.countersign.content.screen.ArticleAction;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.review.ReviewAddress;
import org.countersign.review.Reviews;
import org.countersign.review.Rounds;
import org.springframework.stereotype.Component;

/** Leads whoever decides the present stage to the revision that awaits a decision, which is where it is read and signed. */
@Component
class ReviewAction implements ArticleAction {

    private final Reviews reviews;
    private final Rounds rounds;

    ReviewAction(Reviews reviews, Rounds rounds) {
        this.reviews = reviews;
        this.rounds = rounds;
    }

    @Override
    public Optional<Offer> offer(ArticleScreen screen) {
        if (screen.article().stage() != Stage.IN_REVIEW) {
            return Optional.empty();
        }
        return Optional.of(
                decides(screen)
                        ? new Offer("Approve and sign", 10)
                        : new Offer("See the submitted revision", Offer.MENU + 2));
    }

    private boolean decides(ArticleScreen screen) {
        return reviews.openFor(screen.article().id())
                .flatMap(review -> rounds.of(review.id()).current())
                .filter(stage -> screen.person().has(stage.rule().role()))
                .isPresent();
    }

    @Override
    public void start(ArticleScreen screen) {
        reviews.openFor(screen.article().id())
                .ifPresentOrElse(review -> UI.getCurrent().navigate(ReviewAddress.of(review.id())), screen::refresh);
    }
}
