package org.countersign.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Steps that turn one text into another, for changes that come as a whole and not from an editor. */
public final class Replacement {

    /** Beyond so many, one step that replaces all is less to send, to keep and to apply. */
    private static final int MOST_STEPS = 500;

    private final NodeSizes sizes = new NodeSizes();
    private final List<String> steps = new ArrayList<>();

    private Replacement() {}

    /**
     * Steps that touch what differs and nothing else, so that whoever is typing elsewhere is not disturbed; none when
     * nothing does. They go from the end to the start, and each leaves a valid document.
     */
    public static List<String> steps(Document before, Document after) {
        Replacement replacement = new Replacement();
        replacement.collect(Changes.between(before, after).list(), 0);
        return replacement.steps.size() > MOST_STEPS
                ? step(before, after).stream().toList()
                : replacement.steps.reversed();
    }

    /** @param start the position before the first of these nodes */
    private void collect(List<Change> changes, int start) {
        int position = start;
        for (int i = 0; i < changes.size(); ) {
            int end = i;
            while (end < changes.size() && !isKept(changes.get(end)) && !isChangedWithin(changes.get(end))) {
                end++;
            }
            List<Change> run = changes.subList(i, Math.max(end, i + 1));
            int size = sizes.ofAll(Changes.Side.BEFORE.of(run));
            if (end > i) {
                steps.add(step(position, position + size, Changes.Side.AFTER.of(run)));
            } else if (run.getFirst() instanceof Change.Altered altered) {
                collect(altered.content(), position + 1);
            }
            position += size;
            i += run.size();
        }
    }

    private static boolean isKept(Change change) {
        return change instanceof Change.Kept;
    }

    /** Whether only what stands in a node has changed, and the node itself can stay. */
    private static boolean isChangedWithin(Change change) {
        return change instanceof Change.Altered(Node before, Node after, List<Change> _)
                && !(before instanceof Inline)
                && Anatomy.of(before).equals(Anatomy.of(after));
    }

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

    /** One step that replaces what differs in a title or summary; empty when nothing does. */
    public static Optional<String> step(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int head = 0;
        while (head < shorter && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        head -= cutsPair(before, head) || cutsPair(after, head) ? 1 : 0;
        int tail = 0;
        while (tail < shorter - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        tail -= cutsPair(before, before.length() - tail) || cutsPair(after, after.length() - tail) ? 1 : 0;
        String fresh = after.substring(head, after.length() - tail);
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(step(
                        head,
                        before.length() - tail,
                        fresh.isEmpty() ? List.of() : List.of(new Inline.Text(fresh, Marks.NONE))));
    }

    /** Whether a place lies between the two halves of one character. */
    private static boolean cutsPair(String text, int place) {
        return place > 0
                && place < text.length()
                && Character.isLowSurrogate(text.charAt(place))
                && Character.isHighSurrogate(text.charAt(place - 1));
    }

    private static int size(List<Block> blocks) {
        return new NodeSizes().ofAll(blocks);
    }

    static String step(int from, int to, List<? extends Node> content) {
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
