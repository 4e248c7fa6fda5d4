package org.countersign.exchange;

/** Something in a file that an article cannot hold, and what became of it. */
public enum Loss {
    IMAGE("image", "images", "not kept: only JPEG, PNG, GIF and WebP that the file itself holds come along"),
    IMAGE_MOVED(
            "image in a list, table or other block",
            "images in lists, tables or other blocks",
            "kept, right behind the block that held it"),
    IMAGE_REFUSED("image", "images", "refused by the media library"),
    EMBEDDED("video, drawing or embedded page", "videos, drawings or embedded pages", "not kept"),
    FORM_FIELD("form field", "form fields", "not kept"),
    EQUATION("equation", "equations", "not kept"),
    COMMENT("comment", "comments", "not kept"),
    TRACKED_DELETION("tracked deletion", "tracked deletions", "left out, as if accepted"),
    TRACKED_INSERTION("tracked insertion", "tracked insertions", "taken in, as if accepted"),
    TEXT_BOX("text box", "text boxes", "taken in as paragraphs"),
    HEADER_OR_FOOTER("page header or footer", "page headers or footers", "not kept"),
    COLOUR("coloured or highlighted passage", "coloured or highlighted passages", "kept without the colour"),
    UNDERLINE("underlined passage", "underlined passages", "kept without the line"),
    STRUCK("struck-out passage", "struck-out passages", "kept without the line"),
    LINK("link with an address that is not allowed", "links with addresses that are not allowed", "kept as text"),
    LINK_WITHIN_PAGE("link to a place in the same text", "links to places in the same text", "kept as text"),
    NESTED_BLOCK("table or other block inside another", "tables or other blocks inside others", "kept as paragraphs"),
    DEEP_LIST("list that was nested too deep", "lists that were nested too deep", "kept as paragraphs"),
    UNMATCHED_NUMBER(
            "number that looks like a citation",
            "numbers that look like citations",
            "left as text, since no reference certainly belongs there");

    private final String one;
    private final String many;
    private final String fate;

    Loss(String one, String many, String fate) {
        this.one = one;
        this.many = many;
        this.fate = fate;
    }

    /** As a person reads it: {@code 3 comments were not kept}. */
    String described(int count) {
        return count == 1 ? "1 %s was %s".formatted(one, fate) : "%,d %s were %s".formatted(count, many, fate);
    }
}
