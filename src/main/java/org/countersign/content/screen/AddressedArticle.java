package org.countersign.content.screen;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.countersign.content.ArticleState;
import org.countersign.content.Articles;
import org.countersign.shared.ArticleId;

/** The article that the address of a screen names, by its parameter {@code article}. */
public final class AddressedArticle {

    private AddressedArticle() {}

    /** @throws NotFoundException when there is no such article */
    public static ArticleState of(BeforeEnterEvent event, Articles articles) {
        try {
            String id = event.getRouteParameters().get("article").orElseThrow(NotFoundException::new);
            return articles.find(ArticleId.of(id)).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
