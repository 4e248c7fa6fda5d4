package org.countersign.document;

import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Collects HTML. Whatever comes from content goes through {@link #text}, which escapes it. */
final class HtmlText {

    private final StringBuilder html = new StringBuilder();
    private final CitationNumbers numbers;
    private final Set<ReferenceId> cited = new HashSet<>();
    private final Iterator<Integer> places;

    HtmlText(CitationNumbers numbers) {
        this(numbers, Collections.emptyIterator());
    }

    /** @param places where each line with any content begins; texts then say where they stand */
    HtmlText(CitationNumbers numbers, Iterator<Integer> places) {
        this.numbers = numbers;
        this.places = places;
    }

    /** Begins an element; the attributes are names and values in turn. */
    HtmlText open(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            html.append('"');
        }
        html.append('>');
        return this;
    }

    HtmlText close(String element) {
        html.append("</").append(element).append('>');
        return this;
    }

    HtmlText text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(unit);
            }
        }
        return this;
    }

    /** A line of text. An element goes on over neighbours that share its mark: a link in two styles stays one link. */
    HtmlText line(List<Inline> content) {
        List<Mark> open = List.of();
        boolean placed = !content.isEmpty() && places.hasNext();
        int position = placed ? places.next() : 0;
        for (Inline inline : content) {
            List<Mark> wanted = inline.marks().list();
            int shared = sharedStart(open, wanted);
            closeFrom(open, shared);
            wanted.subList(shared, wanted.size()).forEach(this::open);
            open = wanted;
            switch (inline) {
                case Inline.Text(String text, Marks _)
                when placed ->
                    open("span", "data-at", String.valueOf(position)).text(text).close("span");
                case Inline.Text(String text, Marks _) -> text(text);
                case Inline.HardBreak _ -> open("br");
                case Inline.Citation citation -> citation(citation.reference());
            }
            position += inline instanceof Inline.Text(String text, Marks _) ? text.length() : 1;
        }
        closeFrom(open, 0);
        return this;
    }

    /** The first mark for each reference is where the list of references leads back to. */
    private void citation(ReferenceId reference) {
        OptionalInt number = numbers.numberOf(reference);
        if (number.isEmpty()) {
            open("sup", "class", "citation citation-unknown").text("[?]").close("sup");
            return;
        }
        int known = number.getAsInt();
        if (cited.add(reference)) {
            open("sup", "class", "citation", "id", "citation_" + known);
        } else {
            open("sup", "class", "citation");
        }
        open("a", "href", "#reference_" + known, "aria-label", "Reference " + known)
                .text("[" + known + "]")
                .close("a")
                .close("sup");
    }

    private static int sharedStart(List<Mark> left, List<Mark> right) {
        int shared = 0;
        while (shared < left.size() && shared < right.size() && left.get(shared).equals(right.get(shared))) {
            shared++;
        }
        return shared;
    }

    private void closeFrom(List<Mark> open, int first) {
        for (int i = open.size() - 1; i >= first; i--) {
            close(elementOf(open.get(i)));
        }
    }

    private void open(Mark mark) {
        if (mark instanceof Mark.Link(LinkAddress href)) {
            openLink(href);
        } else {
            open(elementOf(mark));
        }
    }

    /** The page that a link to elsewhere opens must get no hold of ours. */
    HtmlText openLink(LinkAddress href, String... attributes) {
        String[] all = new String[attributes.length + (href.isExternal() ? 4 : 2)];
        System.arraycopy(attributes, 0, all, 0, attributes.length);
        all[attributes.length] = "href";
        all[attributes.length + 1] = href.value();
        if (href.isExternal()) {
            all[attributes.length + 2] = "rel";
            all[attributes.length + 3] = "noopener";
        }
        return open("a", all);
    }

    private static String elementOf(Mark mark) {
        return switch (mark) {
            case Mark.Link _ -> "a";
            case Mark.Bold _ -> "strong";
            case Mark.Italic _ -> "em";
            case Mark.Superscript _ -> "sup";
            case Mark.Subscript _ -> "sub";
        };
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
