package org.countersign.document;

/** What stands in a line of text. */
public sealed interface Inline extends Node {

    Marks marks();

    /** The same with other marks. */
    default Inline with(Marks marks) {
        return switch (this) {
            case Text(String text, Marks _) -> new Text(text, marks);
            case HardBreak _ -> new HardBreak(marks);
            case Citation(ReferenceId reference, Marks _) -> new Citation(reference, marks);
        };
    }

    /** @param text at least one character, no control characters but tab and line feed, no unpaired surrogates */
    record Text(String text, Marks marks) implements Inline {

        public Text {
            if (text.isEmpty()) {
                throw new BrokenRuleException("text", "must not be empty");
            }
            Characters.check("text", text);
        }
    }

    /** A new line within the same paragraph. */
    record HardBreak(Marks marks) implements Inline {}

    /** A mark in the text that a source bears out; its number follows from the order of appearance. */
    record Citation(ReferenceId reference, Marks marks) implements Inline {}
}
