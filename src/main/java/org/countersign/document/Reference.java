package org.countersign.document;

import org.jspecify.annotations.Nullable;

/**
 * What an article rests on, and where it can be looked up.
 *
 * @param text as it is printed, at most 1,000 characters; empty only where there is a source
 * @param source null when the text is all that is known
 */
public record Reference(
        ReferenceId id, String text, @Nullable Source source) {

    public static final int LONGEST_TEXT = 1_000;

    /** @throws IllegalArgumentException when the text breaks these rules */
    public Reference {
        if (text.length() > LONGEST_TEXT) {
            throw new BrokenRuleException("text", "must be at most 1000 characters long");
        }
        Characters.check("text", text);
        if (source == null && Characters.isBlank(text)) {
            throw new BrokenRuleException("text", "must not be blank where there is no source");
        }
    }
}
