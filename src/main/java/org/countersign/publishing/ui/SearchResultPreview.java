package org.countersign.publishing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.countersign.content.ArticleState;
import org.countersign.publishing.Publishable;

/** About how a search engine will list the page. */
final class SearchResultPreview extends Div {

    private static final long serialVersionUID = 1L;

    SearchResultPreview(Publishable publishable) {
        addClassName("search-result");
        ArticleState article = publishable.article();
        Span address = new Span(article.kind().pathPrefix() + article.slug());
        address.addClassName("search-result-address");
        Span title = new Span(publishable.revision().content().title());
        title.addClassName("search-result-title");
        Span summary = new Span(publishable.revision().content().summary());
        summary.addClassName("search-result-summary");
        add(address, title, summary);
    }
}
