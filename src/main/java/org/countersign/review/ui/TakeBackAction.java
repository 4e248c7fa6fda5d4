package org.countersign.review.ui;

import java.util.Optional;
import org.countersign.components.Toasts;
import org.countersign.content.Stage;
import org.countersign.content.screen.ArticleAction;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.people.Role;
import org.countersign.review.Reviews;
import org.springframework.stereotype.Component;

/** Ends a submission before anybody decides. It can be submitted again, so nobody is asked twice. */
@Component
class TakeBackAction implements ArticleAction {

    private final Reviews reviews;

    TakeBackAction(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Optional<Offer> offer(ArticleScreen screen) {
        boolean writes = screen.person().has(Role.AUTHOR) || screen.person().has(Role.EDITOR);
        return writes && screen.article().stage() == Stage.IN_REVIEW
                ? Optional.of(new Offer("Take back the submission", Offer.MENU + 1))
                : Optional.empty();
    }

    @Override
    public void start(ArticleScreen screen) {
        reviews.takeBack(screen.article().id());
        Toasts.confirm("Taken back. The draft is yours again.");
        screen.refresh();
    }
}
