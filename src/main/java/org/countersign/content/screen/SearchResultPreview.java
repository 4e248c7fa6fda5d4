package org.countersign.content.screen;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** About how a search engine will list a page. */
public final class SearchResultPreview extends Div {

    private static final long serialVersionUID = 1L;

    private final Span address = part("search-result-address");
    private final Span title = part("search-result-title");
    private final Span description = part("search-result-summary");

    public SearchResultPreview() {
        addClassName("search-result");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Search result preview");
        add(address, title, description);
    }

    /** @param path below the site's address */
    public SearchResultPreview show(String path, String shownTitle, String shownDescription) {
        address.setText(path);
        title.setText(shownTitle);
        description.setText(shownDescription);
        return this;
    }

    private static Span part(String className) {
        Span part = new Span();
        part.addClassName(className);
        return part;
    }
}
