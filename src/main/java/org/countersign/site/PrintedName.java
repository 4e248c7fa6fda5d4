package org.countersign.site;

import java.util.Arrays;
import java.util.List;

/** A person as named on a page: "Maya Okafor, MD". */
record PrintedName(String name, String credentials) {

    String full() {
        return credentials.isBlank() ? name : name + ", " + credentials;
    }

    /** The first letters of the first and the last name, for a decorative disc: "MO". */
    String initials() {
        List<String> words = Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.endsWith("."))
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
}
