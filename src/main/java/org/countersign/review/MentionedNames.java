package org.countersign.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds "@" with a name behind it in a text. */
public final class MentionedNames {

    private MentionedNames() {}

    /** @param end behind the name */
    public record Place(int start, int end, Mention mention) {}

    /**
     * Where the text mentions people, in order. Of names that begin alike the longest counts.
     *
     * @param known whom it may mention, by what has to stand behind the "@"
     */
    public static List<Place> in(String text, List<Mention> known) {
        List<Mention> longestFirst = known.stream()
                .sorted(Comparator.comparing(
                                (Mention mention) -> mention.written().length())
                        .reversed())
                .toList();
        List<Place> places = new ArrayList<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                int start = at;
                longestFirst.stream()
                        .filter(mention -> standsAt(text, start + 1, mention.written()))
                        .findFirst()
                        .ifPresent(mention -> places.add(
                                new Place(start, start + 1 + mention.written().length(), mention)));
            }
        }
        return places;
    }

    private static boolean standsAt(String text, int place, String name) {
        int end = place + name.length();
        return text.regionMatches(true, place, name, 0, name.length())
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
