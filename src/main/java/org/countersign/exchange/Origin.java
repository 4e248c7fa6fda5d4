package org.countersign.exchange;

/** Where a page comes from, which decides how much has to be guessed. */
enum Origin {
    /** Written by {@link HtmlPage}: every character and every empty paragraph counts. */
    OURS,
    /** Made of Markdown, which says what it means. */
    MARKDOWN,
    /** From a program that cares for looks: bold headings, tables without a header, titles printed twice. */
    ANYWHERE
}
