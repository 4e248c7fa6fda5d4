package org.countersign.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.document.ReferenceId;

/**
 * The footnotes of a Markdown text: {@code [^label]: words}, with further lines indented.
 *
 * @param text what is left of the text without them
 */
record Footnotes(String text, Map<String, String> definitions) {

    private static final Pattern DEFINITION = Pattern.compile("^ {0,3}\\[\\^([A-Za-z0-9_-]{1,40})]:[ \\t]*(.*)$");
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(?:```|~~~).*$");
    private static final Pattern INDENTED = Pattern.compile("^(?: {2,}|\\t)\\S.*$");

    /** The references' ids by the footnotes' labels. */
    Map<String, ReferenceId> ids() {
        ReferenceIds ids = new ReferenceIds();
        Map<String, ReferenceId> byLabel = new HashMap<>();
        definitions.keySet().forEach(label -> byLabel.put(label, ids.next(label)));
        return byLabel;
    }

    static Footnotes takeFrom(String markdown) {
        StringBuilder text = new StringBuilder(markdown.length());
        Map<String, StringBuilder> found = new LinkedHashMap<>();
        StringBuilder open = null;
        boolean isFenced = false;
        for (String line : List.of(markdown.split("\n", -1))) {
            isFenced ^= FENCE.matcher(line).matches();
            Matcher definition = DEFINITION.matcher(line);
            if (!isFenced && definition.matches()) {
                open = found.computeIfAbsent(definition.group(1), ignored -> new StringBuilder());
                open.append(definition.group(2)).append('\n');
            } else if (open != null && INDENTED.matcher(line).matches()) {
                open.append(line.strip()).append('\n');
            } else {
                open = null;
                text.append(line).append('\n');
            }
        }
        Map<String, String> definitions = new LinkedHashMap<>();
        found.forEach((label, words) -> definitions.put(label, words.toString()));
        return new Footnotes(text.toString(), definitions);
    }
}
