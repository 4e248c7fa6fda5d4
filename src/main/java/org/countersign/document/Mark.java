package org.countersign.document;

/** How a stretch of text is set, or where it leads. */
public sealed interface Mark {

    record Link(LinkAddress href) implements Mark {}

    record Bold() implements Mark {}

    record Italic() implements Mark {}

    record Superscript() implements Mark {}

    record Subscript() implements Mark {}
}
