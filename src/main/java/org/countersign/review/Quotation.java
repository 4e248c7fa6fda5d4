package org.countersign.review;

import org.countersign.content.PassagePlace;

/**
 * The passage that a thread is about.
 *
 * @param words as they were when it began
 * @param place where it stands in the text that is looked at
 */
public record Quotation(String words, PassagePlace place) {}
