package org.countersign.document;

import org.jspecify.annotations.Nullable;

/** The parts of an article that are plain text. Lengths are counted in UTF-16 units. */
public enum TextPart {
    TITLE("title", 300, false),
    SUMMARY("summary", 1_000, true);

    private final String noun;
    private final int maximumLength;
    private final boolean severalLines;

    TextPart(String noun, int maximumLength, boolean severalLines) {
        this.noun = noun;
        this.maximumLength = maximumLength;
        this.severalLines = severalLines;
    }

    public int maximumLength() {
        return maximumLength;
    }

    /** The text as the document that an editor of this part works on: {@code doc} with the text, if there is any. */
    public static String documentJson(String text) {
        return NodeWriter.json(json -> {
            json.writeStartObject();
            json.writeStringProperty("type", "doc");
            if (!text.isEmpty()) {
                json.writeName("content").writeStartArray();
                NodeWriter.write(json, new Inline.Text(text, Marks.NONE));
                json.writeEndArray();
            }
            json.writeEndObject();
        });
    }

    /** Why the text cannot stand in this part, as a sentence for people; null when it can. */
    @Nullable
    String problemIn(String text) {
        if (text.length() > maximumLength) {
            return "The %s can be at most %d characters long; this would be %d."
                    .formatted(noun, maximumLength, text.length());
        }
        if (!severalLines && text.indexOf('\n') >= 0) {
            return "The " + noun + " is a single line.";
        }
        String problem = Characters.problemIn(text);
        return problem == null ? null : "The " + noun + " " + problem + ".";
    }

    String noun() {
        return noun;
    }

    void check(String text) {
        String problem = problemIn(text);
        if (problem != null) {
            throw new BrokenRuleException(noun, problem);
        }
    }
}
