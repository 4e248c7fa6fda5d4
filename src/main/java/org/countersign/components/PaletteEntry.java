package org.countersign.components;

/**
 * One line of the command palette.
 *
 * @param label what it is: an article's title, "New article", "People"
 * @param hint what kind of thing, in a word or three: "Article · in review", "Go to"
 * @param address where choosing it leads, relative to the site: {@code desk/people}
 * @param icon the icon before the label
 */
public record PaletteEntry(String label, String hint, String address, Lucide icon) {}
