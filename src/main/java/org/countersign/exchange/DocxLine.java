package org.countersign.exchange;

import java.util.List;
import java.util.OptionalInt;
import org.countersign.document.CitationNumbers;
import org.countersign.document.Inline;
import org.countersign.document.Mark;
import org.countersign.document.Marks;

/** Writes a line of text as Word's runs. */
final class DocxLine {

    private final Xml xml;
    private final DocxLinks links;
    private final CitationNumbers numbers;

    DocxLine(Xml xml, DocxLinks links, CitationNumbers numbers) {
        this.xml = xml;
        this.links = links;
        this.numbers = numbers;
    }

    static String bookmark(int number) {
        return "reference_" + number;
    }

    void write(List<Inline> line) {
        line.forEach(this::inline);
    }

    private void inline(Inline inline) {
        String address = addressOf(inline.marks());
        if (!address.isEmpty()) {
            xml.open("w:hyperlink", "r:id", links.idOf(address));
        }
        switch (inline) {
            case Inline.Text text -> run(text.text(), text.marks());
            case Inline.HardBreak _ -> xml.open("w:r").empty("w:br").close();
            case Inline.Citation citation -> citation(citation, address.isEmpty());
        }
        if (!address.isEmpty()) {
            xml.close();
        }
    }

    private static String addressOf(Marks marks) {
        for (Mark mark : marks.list()) {
            if (mark instanceof Mark.Link(var address)) {
                return address.value();
            }
        }
        return "";
    }

    private void citation(Inline.Citation citation, boolean leads) {
        OptionalInt number = numbers.numberOf(citation.reference());
        if (leads && number.isPresent()) {
            xml.open("w:hyperlink", "w:anchor", bookmark(number.getAsInt()));
        }
        Marks raised = Marks.of(new Mark.Superscript());
        run("[" + (number.isPresent() ? String.valueOf(number.getAsInt()) : "?") + "]", raised);
        if (leads && number.isPresent()) {
            xml.close();
        }
    }

    void link(String words, String address) {
        xml.open("w:hyperlink", "r:id", links.idOf(address));
        xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "Hyperlink").close();
        words(words);
        xml.close().close();
    }

    private void run(String text, Marks marks) {
        xml.open("w:r");
        if (!marks.list().isEmpty()) {
            xml.open("w:rPr");
            marks.list().forEach(this::property);
            xml.close();
        }
        words(text);
        xml.close();
    }

    /** Marks stand in the order in which Word wants their properties. */
    private void property(Mark mark) {
        switch (mark) {
            case Mark.Link _ -> xml.empty("w:rStyle", "w:val", "Hyperlink");
            case Mark.Bold _ -> xml.empty("w:b");
            case Mark.Italic _ -> xml.empty("w:i");
            case Mark.Superscript _ -> xml.empty("w:vertAlign", "w:val", "superscript");
            case Mark.Subscript _ -> xml.empty("w:vertAlign", "w:val", "subscript");
        }
    }

    private void words(String text) {
        String[] parts = text.replace('\n', ' ').split("\t", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                xml.empty("w:tab");
            }
            xml.open("w:t", "xml:space", "preserve").text(parts[i]).close();
        }
    }
}
