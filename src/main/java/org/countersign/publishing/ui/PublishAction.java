package org.countersign.publishing.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.countersign.content.Stage;
import org.countersign.content.screen.ArticleAction;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.people.Role;
import org.countersign.publishing.Publications;
import org.countersign.publishing.PublishAddress;
import org.springframework.stereotype.Component;

/** Leads an editor to the Publish screen when a signed revision is not live yet. */
@Component
class PublishAction implements ArticleAction {

    private final Publications publications;

    PublishAction(Publications publications) {
        this.publications = publications;
    }

    @Override
    public Optional<Offer> offer(ArticleScreen screen) {
        if (!screen.person().has(Role.EDITOR)
                || publications.publishable(screen.article().id()).isEmpty()) {
            return Optional.empty();
        }
        boolean isNext = screen.article().stage() == Stage.APPROVED;
        return Optional.of(new Offer("Publish", isNext ? 15 : Offer.MENU));
    }

    @Override
    public void start(ArticleScreen screen) {
        UI.getCurrent().navigate(PublishAddress.of(screen.article().id()));
    }
}
