package org.countersign.document;

import java.util.HashSet;
import java.util.Set;

/** The list of references that a text's marks lead to. */
public final class ReferenceHtml {

    private ReferenceHtml() {}

    /** A numbered list; empty when there are no references. Cited ones lead back to their first mark. */
    public static String list(CitationNumbers numbers) {
        if (numbers.ordered().isEmpty()) {
            return "";
        }
        Set<Reference> uncited = new HashSet<>(numbers.uncited());
        HtmlText html = new HtmlText(CitationNumbers.NONE).open("ol", "class", "references");
        int number = 0;
        for (Reference reference : numbers.ordered()) {
            number++;
            html.open("li", "id", "reference_" + number);
            item(html, reference);
            if (!uncited.contains(reference)) {
                html.text(" ")
                        .open("a", "class", "back", "href", "#citation_" + number, "aria-label", "Back to the text")
                        .text("↩")
                        .close("a");
            }
            html.close("li");
        }
        return html.close("ol").toString();
    }

    private static void item(HtmlText html, Reference reference) {
        html.text(reference.text());
        Source source = reference.source();
        if (source != null) {
            html.text(reference.text().isEmpty() ? "" : " ")
                    .open("a", "href", source.address(), "rel", "noopener")
                    .text(source.label())
                    .close("a");
        }
    }
}
