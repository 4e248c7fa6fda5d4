package org.countersign.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.document.Reference;
import org.countersign.document.Source;
import org.jsoup.nodes.Element;

/** References that a page names as such: those of our own pages, and the footnotes of Markdown. */
final class WrittenReferences {

    static final String LIST = "data-references";
    static final String ENTRY = "data-reference";
    static final String SOURCE = "data-source";

    private WrittenReferences() {}

    /** Takes the list out of the page. */
    static List<ReferenceEntry> takeFrom(Element page, ReferenceIds ids, boolean exact) {
        List<ReferenceEntry> entries = new ArrayList<>();
        for (Element list : page.select("[" + LIST + "]")) {
            list.select("[" + ENTRY + "]")
                    .forEach(item -> entry(item, ids, exact).ifPresent(entries::add));
            list.remove();
        }
        return entries;
    }

    private static Optional<ReferenceEntry> entry(Element item, ReferenceIds ids, boolean exact) {
        Element link = item.selectFirst("a[" + SOURCE + "], a[title=source]");
        Optional<Source> source = link == null ? Optional.empty() : sourceOf(link);
        if (link != null && source.isPresent()) {
            link.remove();
        }
        String text = exact ? AllowedText.of(item.wholeText()) : AllowedText.oneLine(item.text());
        Source found = source.orElseGet(() -> SourceFinder.in(text));
        if (text.length() > Reference.LONGEST_TEXT || (found == null && AllowedText.isBlank(text))) {
            return Optional.empty();
        }
        String name = item.attr(ENTRY);
        Reference reference = new Reference(ids.next(name), text, found);
        return Optional.of(new ReferenceEntry(reference, null, List.of(item.id())));
    }

    private static Optional<Source> sourceOf(Element link) {
        String written = link.hasAttr(SOURCE) ? link.attr(SOURCE) : link.attr("href");
        return Source.recognized(written);
    }
}
