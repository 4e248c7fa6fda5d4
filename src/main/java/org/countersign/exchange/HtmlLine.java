package org.countersign.exchange;

import java.util.ArrayList;
import java.util.List;
import org.countersign.document.CitationNumbers;
import org.countersign.document.Inline;
import org.countersign.document.Mark;
import org.jsoup.nodes.Element;

/** Writes a line of text into an element. A mark's element goes on over neighbours that share it. */
final class HtmlLine {

    private final Element line;
    private final CitationNumbers numbers;
    private List<Mark> open = List.of();
    private final List<Element> elements = new ArrayList<>();

    private HtmlLine(Element line, CitationNumbers numbers) {
        this.line = line;
        this.numbers = numbers;
    }

    static void write(List<Inline> content, Element line, CitationNumbers numbers) {
        HtmlLine writing = new HtmlLine(line, numbers);
        content.forEach(writing::write);
    }

    private void write(Inline inline) {
        Element place = placeFor(inline.marks().list());
        switch (inline) {
            case Inline.Text text -> place.appendText(text.text());
            case Inline.HardBreak _ -> place.appendElement("br");
            case Inline.Citation citation -> citation(place, citation);
        }
    }

    private Element placeFor(List<Mark> wanted) {
        int shared = 0;
        while (shared < open.size()
                && shared < wanted.size()
                && open.get(shared).equals(wanted.get(shared))) {
            shared++;
        }
        elements.subList(shared, elements.size()).clear();
        for (Mark mark : wanted.subList(shared, wanted.size())) {
            elements.add(element(elements.isEmpty() ? line : elements.getLast(), mark));
        }
        open = wanted;
        return elements.isEmpty() ? line : elements.getLast();
    }

    private static Element element(Element place, Mark mark) {
        return switch (mark) {
            case Mark.Link(var address) -> place.appendElement("a").attr("href", address.value());
            case Mark.Bold _ -> place.appendElement("strong");
            case Mark.Italic _ -> place.appendElement("em");
            case Mark.Superscript _ -> place.appendElement("sup");
            case Mark.Subscript _ -> place.appendElement("sub");
        };
    }

    private void citation(Element place, Inline.Citation citation) {
        String number = numbers.numberOf(citation.reference()).isPresent()
                ? String.valueOf(numbers.numberOf(citation.reference()).getAsInt())
                : "?";
        place.appendElement("span")
                .addClass("citation")
                .attr("data-citation", citation.reference().value())
                .text("[" + number + "]");
    }
}
