package org.countersign.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Text without any format: an empty line ends a paragraph. Where no line is empty, each line is one. The first line is the
 * title when it stands alone and does not end as a sentence does.
 */
final class PlainText {

    private static final int LONGEST_TITLE = 150;

    private PlainText() {}

    static Imported read(String text, HtmlReader reader) {
        List<String> paragraphs = paragraphs(AllowedText.of(text).strip());
        Element page = new Element("body");
        boolean hasTitle = paragraphs.size() > 1 && isTitle(paragraphs.getFirst());
        for (int i = 0; i < paragraphs.size(); i++) {
            Element paragraph = page.appendElement(i == 0 && hasTitle ? "h1" : "p");
            String[] lines = paragraphs.get(i).split("\n", -1);
            for (int line = 0; line < lines.length; line++) {
                if (line > 0) {
                    paragraph.appendElement("br");
                }
                paragraph.appendText(lines[line]);
            }
        }
        return reader.read(page.outerHtml(), Origin.ANYWHERE);
    }

    private static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        boolean hasEmptyLines = text.lines().anyMatch(AllowedText::isBlank);
        StringBuilder open = new StringBuilder();
        for (String line : text.lines().toList()) {
            boolean isEmpty = AllowedText.isBlank(line);
            if (!open.isEmpty() && (isEmpty || !hasEmptyLines)) {
                paragraphs.add(open.toString());
                open.setLength(0);
            }
            if (!isEmpty) {
                open.append(open.isEmpty() ? "" : "\n").append(line.strip());
            }
        }
        if (!open.isEmpty()) {
            paragraphs.add(open.toString());
        }
        return paragraphs;
    }

    private static boolean isTitle(String paragraph) {
        return paragraph.length() <= LONGEST_TITLE && !paragraph.contains("\n") && !paragraph.matches(".*[.;:,]");
    }
}
