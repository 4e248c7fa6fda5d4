package org.countersign.content.ui;

/**
 * How long a text is, and what search engines are likely to do with it.
 *
 * @param usual up to about how many characters they show
 * @param stand what is shown where nothing is written: "the summary"
 * @param them the texts of this kind: "titles"
 */
record LengthAdvice(int usual, String stand, String them) {

    /** @param instead what is shown where nothing is written */
    String about(String written, String instead) {
        if (written.isEmpty() && instead.length() <= usual) {
            return "Empty: " + stand + " is shown.";
        }
        if (written.isEmpty()) {
            return "Empty: %s is shown, %s".formatted(stand, count(instead));
        }
        return count(written);
    }

    private String count(String text) {
        return text.length() <= usual
                ? "%d of about %d characters.".formatted(text.length(), usual)
                : "%d characters. Search engines cut %s off after about %d.".formatted(text.length(), them, usual);
    }
}
