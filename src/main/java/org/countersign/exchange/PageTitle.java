package org.countersign.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.countersign.document.Block;
import org.countersign.document.Inline;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds what a page calls itself, and takes it out of the text: an article's title stands above its body. */
final class PageTitle {

    private static final String STYLED_AS_TITLE = "p.MsoTitle, p.title, h1.title, h1.MsoTitle";

    private PageTitle() {}

    /** Empty when the page has no title that is certain. */
    static String takeFrom(Document page, Element content) {
        Element title = content.selectFirst(STYLED_AS_TITLE);
        if (title == null) {
            title = onlyHighestHeading(content);
        }
        if (title == null) {
            return inOneLine(page.title());
        }
        String text = inOneLine(title.text());
        if (!text.isEmpty()) {
            title.select(FigureReader.IMAGE).forEach(title::before);
            title.remove();
        }
        return text;
    }

    private static @Nullable Element onlyHighestHeading(Element content) {
        List<Element> headings = new ArrayList<>(content.select("h1, h2, h3, h4, h5, h6"));
        headings.removeIf(heading -> AllowedText.isBlank(heading.text()));
        List<Element> highest = headings.stream()
                .filter(heading -> heading.normalName().equals("h1"))
                .toList();
        return highest.size() == 1 ? highest.getFirst() : null;
    }

    /** What is too long to be a title is none. */
    private static String inOneLine(String text) {
        String line = AllowedText.oneLine(text);
        return line.length() > Imported.LONGEST_TITLE ? "" : line;
    }

    /** Pages often print their title twice. */
    static void dropRepeated(String title, List<Block> blocks) {
        if (!title.isEmpty() && !blocks.isEmpty() && reads(blocks.getFirst(), title)) {
            blocks.removeFirst();
        }
    }

    private static boolean reads(Block block, String title) {
        List<Inline> line = switch (block) {
            case Block.Heading heading -> heading.content();
            case Block.Paragraph(var content) -> content;
            default -> List.of();
        };
        return AllowedText.oneLine(Lines.text(line)).toLowerCase(Locale.ROOT).equals(title.toLowerCase(Locale.ROOT));
    }
}
