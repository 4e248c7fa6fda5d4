package org.countersign.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The last part of an article's public address, such as {@code how-ketamine-infusion-works}: lower-case words of a to z
 * and 0 to 9, joined by single hyphens, 1 to 80 characters.
 */
public record Slug(String value) {

    public static final int MAXIMUM_LENGTH = 80;

    private static final String NOTHING_LEFT = "untitled";
    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");
    private static final Pattern COMBINING_MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019\u02BC]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    /** Letters that Unicode does not decompose into a plain one and an accent. */
    private static final Map<String, String> SINGLE_LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("ħ", "h"),
            Map.entry("ı", "i"),
            Map.entry("ł", "l"),
            Map.entry("þ", "th"));

    /** @throws InvalidSlugException when the text is no slug */
    public Slug {
        if (!isSlug(value)) {
            throw new InvalidSlugException();
        }
    }

    /** @throws InvalidSlugException when the text is no slug */
    public static Slug of(String value) {
        return new Slug(value);
    }

    public static boolean isSlug(String text) {
        return text.length() <= MAXIMUM_LENGTH && WORDS.matcher(text).matches();
    }

    /** The slug that a title suggests; {@code untitled} when it holds nothing that a slug can. */
    public static Slug fromTitle(String title) {
        String decomposed = Normalizer.normalize(title, Normalizer.Form.NFKD);
        String letters = COMBINING_MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : SINGLE_LETTERS.entrySet()) {
            letters = letters.replace(letter.getKey(), letter.getValue());
        }
        String joined = APOSTROPHES.matcher(letters).replaceAll("");
        String words =
                cutAtWordEnd(BETWEEN_WORDS.matcher(joined).replaceAll("-").replaceAll("^-|-$", ""));
        return new Slug(words.isEmpty() ? NOTHING_LEFT : words);
    }

    private static String cutAtWordEnd(String words) {
        if (words.length() <= MAXIMUM_LENGTH) {
            return words;
        }
        int end = words.lastIndexOf('-', MAXIMUM_LENGTH);
        return words.substring(0, end > 0 ? end : MAXIMUM_LENGTH);
    }

    @Override
    public String toString() {
        return value;
    }
}
