package org.countersign.publishing;

/** Makes the public page of a publication. Implemented above this module, by the site. */
public interface PageRenderer {

    /** Changes whenever the same article would be rendered into another page: the template, the site's name or address. */
    String rendersWith();

    /** A whole HTML page, the same for the same article and {@link #rendersWith()}. */
    String render(PublishedArticle article);
}
