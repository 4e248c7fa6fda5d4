package org.countersign.exchange;

import java.util.ArrayDeque;
import java.util.Deque;

/** Collects XML. Whatever comes from content goes through {@link #text} or an attribute's value, which escape it. */
final class Xml {

    private final StringBuilder xml =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; the attributes are names and values in turn. */
    Xml open(String element, String... attributes) {
        start(element, attributes).append('>');
        open.push(element);
        return this;
    }

    Xml empty(String element, String... attributes) {
        start(element, attributes).append("/>");
        return this;
    }

    private StringBuilder start(String element, String... attributes) {
        xml.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            xml.append('"');
        }
        return xml;
    }

    Xml text(String text) {
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                // Noncharacters, which Unicode has and XML does not.
                case 0xFFFE, 0xFFFF -> xml.append('\uFFFD');
                default -> xml.appendCodePoint(character);
            }
        });
        return this;
    }

    Xml close() {
        xml.append("</").append(open.pop()).append('>');
        return this;
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
