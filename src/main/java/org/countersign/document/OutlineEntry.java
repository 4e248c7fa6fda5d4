package org.countersign.document;

/**
 * A heading in a document's outline.
 *
 * @param level 2 to 4
 * @param text without marks, possibly empty
 * @param id the heading's {@code id} in the HTML, unique in its document
 */
public record OutlineEntry(int level, String text, String id) {}
