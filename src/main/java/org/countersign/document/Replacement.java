package org.countersign.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Steps that turn one text into another, for changes that come as a whole and not from an editor. */
public final class Replacement {

    private Replacement() {}

    /** One step from the first block that differs to the last; empty when nothing does. */
    public static Optional<String> step(Document before, Document after) {
        List<Block> old = before.content();
        List<Block> fresh = after.content();
        int shorter = Math.min(old.size(), fresh.size());
        int head = 0;
        while (head < shorter && old.get(head).equals(fresh.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && old.get(old.size() - 1 - tail).equals(fresh.get(fresh.size() - 1 - tail))) {
            tail++;
        }
        if (head + tail == old.size() && head + tail == fresh.size()) {
            return Optional.empty();
        }
        int from = size(old.subList(0, head));
        int to = from + size(old.subList(head, old.size() - tail));
        return Optional.of(step(from, to, fresh.subList(head, fresh.size() - tail)));
    }

    /** One step that replaces a title or summary; empty when nothing differs. */
    public static Optional<String> step(String before, String after) {
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(step(
                        0, before.length(), after.isEmpty() ? List.of() : List.of(new Inline.Text(after, Marks.NONE))));
    }

    private static int size(List<Block> blocks) {
        List<Token> tokens = new ArrayList<>();
        blocks.forEach(block -> Token.flatten(block, tokens));
        return tokens.stream().mapToInt(Token::size).sum();
    }

    private static String step(int from, int to, List<? extends Node> content) {
        return NodeWriter.json(json -> {
            json.writeStartObject();
            json.writeStringProperty("stepType", "replace");
            json.writeNumberProperty("from", from);
            json.writeNumberProperty("to", to);
            if (!content.isEmpty()) {
                json.writeName("slice").writeStartObject();
                json.writeName("content").writeStartArray();
                content.forEach(node -> NodeWriter.write(json, node));
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndObject();
        });
    }
}
