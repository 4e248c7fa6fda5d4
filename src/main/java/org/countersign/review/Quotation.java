package org.countersign.review;

import org.countersign.content.PassagePlace;
import org.jspecify.annotations.Nullable;

/**
 * The passage that a thread is about.
 *
 * @param words as they were when it began
 * @param place where it stands in the text that is looked at
 * @param proposal what somebody would have it say instead; null when nobody proposed anything
 */
public record Quotation(
        String words, PassagePlace place, @Nullable Proposal proposal) {}
