package org.countersign.exchange;

import java.util.ArrayList;
import java.util.List;
import org.countersign.document.Block;
import org.countersign.document.CalloutKind;
import org.countersign.document.Inline;
import org.countersign.document.LinkAddress;
import org.countersign.document.ReferenceId;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads what stands in one HTML element as blocks. Text and inline elements gather in a line, which becomes a paragraph
 * where a block begins or ends: so text counts wherever it stands, in whatever an author's program wrapped it.
 */
final class BlockReader {

    private final Reading reading;
    private final int listDepth;
    private final List<Block> blocks = new ArrayList<>();
    private final Line line;
    private final int displacedBefore;

    /** @param listDepth in how many lists the element stands */
    BlockReader(Reading reading, int listDepth) {
        this.reading = reading;
        this.listDepth = listDepth;
        this.line = new Line(reading.exact());
        this.displacedBefore = reading.displaced().count();
    }

    /** Possibly none. */
    List<Block> read(Iterable<? extends Node> nodes, InlineStyle style) {
        nodes.forEach(node -> node(node, style));
        endParagraph();
        return blocks;
    }

    private void node(Node node, InlineStyle style) {
        if (node instanceof TextNode text) {
            line.text(AllowedText.of(text.getWholeText()), style.marks());
        } else if (node instanceof Element element && !Unreadable.isSilent(element)) {
            Loss loss = Unreadable.lossOf(element);
            if (loss == null) {
                element(element, style);
            } else {
                reading.losses().add(loss);
            }
        }
    }

    private void element(Element element, InlineStyle style) {
        switch (element.normalName()) {
            case "br" -> line.lineBreak(style.marks());
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "ul", "ol", "menu", "dir" -> addAll(new ListReader(reading, listDepth).read(element, style));
            case "blockquote" -> quote(element, style);
            case "table" -> addAll(new TableReader(reading, listDepth).read(element, style));
            case "details", "dl" -> addAll(new QuestionReader(reading, listDepth).read(element, style));
            case "hr" -> addAll(List.of(new Block.HorizontalRule()));
            case "pre" -> preformatted(element, style);
            case FigureReader.IMAGE -> addAll(new FigureReader(reading).read(element));
            case "p" -> paragraph(element, style);
            default -> other(element, style);
        }
    }

    private void other(Element element, InlineStyle style) {
        if (reading.isCitation(element)) {
            line.add(new Inline.Citation(ReferenceId.of(element.attr("data-citation")), style.marks()));
        } else if (element.hasAttr("data-call-to-action")) {
            callToAction(element, style);
        } else if (element.hasAttr("data-callout") || element.hasClass("callout")) {
            callout(element, style);
        } else if (element.normalName().equals("figure")) {
            figure(element, style);
        } else if (element.isBlock()) {
            endParagraph();
            inside(element, style);
            endParagraph();
        } else {
            inside(element, style);
        }
    }

    private void inside(Element element, InlineStyle style) {
        InlineStyle own = ElementStyle.of(element, style, reading.losses());
        element.childNodes().forEach(child -> node(child, own));
    }

    private void addAll(List<? extends Block> made) {
        endParagraph();
        blocks.addAll(made);
        blocks.addAll(reading.displaced().takeBehind(displacedBefore));
    }

    private void endParagraph() {
        if (!line.isEmpty()) {
            List<Inline> content = line.take();
            if (reading.exact() || !content.isEmpty()) {
                blocks.add(new Block.Paragraph(content));
            }
        }
    }

    private void paragraph(Element element, InlineStyle style) {
        endParagraph();
        int before = blocks.size();
        inside(element, style);
        boolean isEmpty = line.isEmpty() && blocks.size() == before;
        endParagraph();
        if (isEmpty && reading.exact()) {
            blocks.add(new Block.Paragraph(List.of()));
        } else if (blocks.size() > before) {
            reading.anchors().remember(blocks.getLast(), element);
        }
    }

    private void heading(Element element) {
        List<Inline> content = new LineReader(reading, reading.guesses()).read(element, InlineStyle.PLAIN);
        if (reading.exact() || !content.isEmpty()) {
            reading.losses().enter(element.text());
            addAll(List.of(new Block.Heading(reading.levelOf(element), content)));
        } else {
            addAll(List.of());
        }
    }

    private void quote(Element element, InlineStyle style) {
        List<Block.Flow> content = flows(element, style);
        Element alert = element.selectFirst("[data-alert]");
        if (alert != null && !content.isEmpty()) {
            addAll(List.of(new Block.Callout(kindOf(alert.attr("data-alert")), content)));
        } else {
            addAll(content.isEmpty() ? List.of() : List.of(new Block.Blockquote(content)));
        }
    }

    private void callout(Element element, InlineStyle style) {
        List<Block.Flow> content = flows(element, style);
        String kind = element.hasAttr("data-callout") ? element.attr("data-callout") : kindInClass(element);
        addAll(content.isEmpty() ? List.of() : List.of(new Block.Callout(kindOf(kind), content)));
    }

    private List<Block.Flow> flows(Element element, InlineStyle style) {
        InlineStyle own = ElementStyle.of(element, style, reading.losses());
        return new Flows(reading).of(new BlockReader(reading, listDepth).read(element.childNodes(), own));
    }

    private static String kindInClass(Element element) {
        for (CalloutKind kind : CalloutKind.values()) {
            if (element.hasClass("callout-" + kind.code())) {
                return kind.code();
            }
        }
        return CalloutKind.INFO.code();
    }

    private static CalloutKind kindOf(String code) {
        for (CalloutKind kind : CalloutKind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        return CalloutKind.INFO;
    }

    private void callToAction(Element element, InlineStyle style) {
        Element sentence = element.selectFirst(".call-to-action-text");
        List<Inline> content = sentence == null ? List.of() : new LineReader(reading, false).read(sentence, style);
        try {
            addAll(List.of(new Block.CallToAction(
                    AllowedText.of(element.attr("data-label")), LinkAddress.of(element.attr("data-href")), content)));
        } catch (IllegalArgumentException notAllowed) {
            reading.losses().add(Loss.LINK);
            addAll(content.isEmpty() ? List.of() : List.of(new Block.Paragraph(content)));
        }
    }

    private void preformatted(Element element, InlineStyle style) {
        endParagraph();
        for (String row : AllowedText.of(element.wholeText()).split("\n", -1)) {
            line.text(row, style.marks());
            line.lineBreak(style.marks());
        }
        endParagraph();
    }

    private void figure(Element element, InlineStyle style) {
        Element image = FigureReader.imageOf(element);
        if (image == null) {
            endParagraph();
            inside(element, style);
            endParagraph();
        } else {
            addAll(new FigureReader(reading).read(element, image, style));
        }
    }
}
