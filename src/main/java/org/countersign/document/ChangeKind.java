package org.countersign.document;

/** What sort of change a reader meets. */
public enum ChangeKind {
    ADDITION("addition", "additions"),
    DELETION("deletion", "deletions"),
    /** Words in place of others. */
    REPLACEMENT("replacement", "replacements"),
    MOVE("move", "moves"),
    /** The same words, set otherwise or leading elsewhere. */
    FORMATTING("formatting", "formatting"),
    /** What is set about a block: a heading's level, a callout's kind, an image's description. */
    SETTING("setting", "settings");

    private final String one;
    private final String several;

    ChangeKind(String one, String several) {
        this.one = one;
        this.several = several;
    }

    /** "1 move", "8 additions". */
    String counted(int count) {
        return count + " " + (count == 1 ? one : several);
    }

    String code() {
        return one;
    }
}
