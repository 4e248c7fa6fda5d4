package org.countersign.content;

/**
 * What somebody has selected in an article's body.
 *
 * @param version the body's version that the positions are of
 */
public record SelectedPassage(int version, int from, int to) {}
