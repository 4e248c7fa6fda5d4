package org.countersign.document;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words that stand for an image where it is not seen. Screen readers say that it is an image before they read them,
 * so they describe what it shows and nothing else (WCAG 2.2, success criterion 1.1.1).
 */
public final class AltText {

    /** Counted in UTF-16 units. */
    public static final int LONGEST = 300;

    private static final Pattern FILE_NAME =
            Pattern.compile("\\S.*\\.(jpe?g|jfif|png|gif|webp|avif|heic|heif|bmp|tiff?|svg)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CAMERA_NAME = Pattern.compile(
            "(img|image|photo|picture|pic|dsc[fn]?|dji|gopr|mvimg|pxl|scan|screenshot|screen shot|untitled|foto|bild|p)"
                    + "[\\s_.()-]*\\d[\\d\\s_.()x~-]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SAYS_THAT_IT_IS_AN_IMAGE = Pattern.compile(
            "((an?|the|this)\\s+)?(image|picture|pic|photo|photograph|graphic|illustration|icon|screenshot)\\s+"
                    + "(of|showing|shows|that shows|which shows)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SAYS_NOTHING = Pattern.compile(
            "((an?|the|this)\\s+)?(image|picture|pic|photo|photograph|graphic|illustration|icon|screenshot|untitled|alt"
                    + "|alt text|spacer|decorative)\\W*",
            Pattern.CASE_INSENSITIVE);

    private AltText() {}

    /**
     * What is wrong with these words for an image that is not decorative.
     *
     * @return a sentence with a hint; null when nothing is
     */
    public static @Nullable String problemIn(String text) {
        String words = text.strip();
        if (words.isEmpty()) {
            return "Describe what the image shows, or mark it as decorative.";
        }
        if (words.length() > LONGEST) {
            return "An alt text has at most " + LONGEST + " characters; this has " + words.length()
                    + ". Put the rest into the caption.";
        }
        if (words.chars().anyMatch(Character::isISOControl)) {
            return "An alt text is one line of plain text.";
        }
        if (FILE_NAME.matcher(words).matches() || CAMERA_NAME.matcher(words).matches()) {
            return "“" + words + "” is a file name. Say what the image shows, as you would on the telephone.";
        }
        if (SAYS_THAT_IT_IS_AN_IMAGE.matcher(words).matches()) {
            return "Leave out “" + beginning(words) + "”: screen readers say already that it is an image.";
        }
        if (SAYS_NOTHING.matcher(words).matches()) {
            return "“" + words + "” does not say what the image shows.";
        }
        return null;
    }

    /** "Photo of", as it was written. */
    private static String beginning(String words) {
        String lowerCase = words.toLowerCase(Locale.ROOT);
        for (String verb : new String[] {" of", " showing", " that shows", " which shows", " shows"}) {
            int end = lowerCase.indexOf(verb);
            if (end >= 0) {
                return words.substring(0, end + verb.length());
            }
        }
        return words;
    }
}
