package org.countersign.publishing.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.countersign.content.screen.ArticleAction;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.publishing.Publications;
import org.springframework.stereotype.Component;

/** Opens what patients see now. */
@Component
class PublicPageAction implements ArticleAction {

    private final Publications publications;

    PublicPageAction(Publications publications) {
        this.publications = publications;
    }

    @Override
    public Optional<Offer> offer(ArticleScreen screen) {
        return screen.article().isLive()
                ? Optional.of(new Offer("Open the public page", Offer.MENU + 5))
                : Optional.empty();
    }

    @Override
    public void start(ArticleScreen screen) {
        publications
                .livePath(screen.article().id())
                .ifPresentOrElse(path -> UI.getCurrent().getPage().open(path), screen::refresh);
    }
}
