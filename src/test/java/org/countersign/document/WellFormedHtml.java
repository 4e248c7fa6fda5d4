package org.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads rendered HTML tag by tag: what is no tag of ours, and no escaped text, fails. */
final class WellFormedHtml {

    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "ul",
            "ol",
            "li",
            "blockquote",
            "aside",
            "a",
            "strong",
            "em",
            "sup",
            "sub",
            "br",
            "hr",
            "div",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "details",
            "summary",
            "figure",
            "figcaption",
            "img",
            "ins",
            "del",
            "span",
            "h1");
    private static final Set<String> EMPTY = Set.of("br", "hr", "img");
    private static final Pattern PIECE = Pattern.compile(
            "<(/?)([a-z][a-z0-9]*)((?: [a-z-]+=\"(?:[^\"<>&']|&[a-z0-9#]+;)*\")*)>|((?:[^<>&\"']|&(?:amp|lt|gt|quot|#39);)+)");

    private WellFormedHtml() {}

    static void check(String html) {
        Deque<String> open = new ArrayDeque<>();
        Matcher matcher = PIECE.matcher(html);
        int position = 0;
        while (position < html.length()) {
            assertThat(matcher.find(position) && matcher.start() == position)
                    .as("at %d in %s", position, html)
                    .isTrue();
            position = matcher.end();
            String element = matcher.group(2);
            if (element == null) {
                continue;
            }
            assertThat(ELEMENTS).contains(element);
            if (!matcher.group(1).isEmpty()) {
                assertThat(open.pop()).isEqualTo(element);
            } else if (!EMPTY.contains(element)) {
                open.push(element);
            }
        }
        assertThat(open).isEmpty();
    }
}
