package org.countersign.shared;

import java.util.Arrays;
import java.util.List;

/**
 * A person as bylines, signatures and pages print them: "Maya Okafor, MD".
 *
 * @param credentials as printed after the name, "MD"; may be empty
 */
public record PrintedName(String name, String credentials) {

    /** "Maya Okafor, MD"; the name alone where there are no credentials. */
    public String full() {
        return credentials.isBlank() ? name : name + ", " + credentials;
    }

    /** The first letters of the first and the last name, for a decorative disc: "MO". */
    public String initials() {
        List<String> words = Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.endsWith(".") && !word.equals("Dr"))
                .toList();
        if (words.isEmpty()) {
            return "";
        }
        String first = firstLetter(words.getFirst());
        return words.size() == 1 ? first : first + firstLetter(words.getLast());
    }

    private static String firstLetter(String word) {
        return word.isEmpty() ? "" : Character.toString(Character.toUpperCase(word.codePointAt(0)));
    }

    @Override
    public String toString() {
        return full();
    }
}
