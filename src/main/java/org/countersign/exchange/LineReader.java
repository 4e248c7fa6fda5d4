package org.countersign.exchange;

import java.util.List;
import org.countersign.document.Inline;
import org.countersign.document.ReferenceId;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads everything in an element as one line, for headings, questions and captions. */
final class LineReader {

    private final Reading reading;
    private final boolean ignoresBold;
    private final Line line;

    /** @param ignoresBold where all text is bold by nature */
    LineReader(Reading reading, boolean ignoresBold) {
        this.reading = reading;
        this.ignoresBold = ignoresBold;
        this.line = new Line(reading.exact());
    }

    List<Inline> read(Element element, InlineStyle style) {
        element.childNodes().forEach(child -> node(child, style));
        return line.take();
    }

    private void node(Node node, InlineStyle style) {
        if (node instanceof TextNode text) {
            InlineStyle shown = ignoresBold ? style.withBold(false) : style;
            line.text(AllowedText.of(text.getWholeText()), shown.marks());
        } else if (node instanceof Element element && !Unreadable.isSilent(element)) {
            element(element, style);
        }
    }

    private void element(Element element, InlineStyle style) {
        Loss loss = Unreadable.lossOf(element);
        if (element.normalName().equals(FigureReader.IMAGE)) {
            ImageReader.read(reading, element, List.of()).ifPresent(reading.displaced()::add);
        } else if (loss != null) {
            reading.losses().add(loss);
        } else if (element.normalName().equals("br")) {
            line.lineBreak(style.marks());
        } else if (reading.isCitation(element)) {
            line.add(new Inline.Citation(ReferenceId.of(element.attr("data-citation")), style.marks()));
        } else {
            separate(element, style);
            InlineStyle own = ElementStyle.of(element, style, reading.losses());
            element.childNodes().forEach(child -> node(child, own));
            separate(element, style);
        }
    }

    private void separate(Element element, InlineStyle style) {
        if (element.isBlock() && !reading.exact()) {
            line.text(" ", style.marks());
        }
    }
}
