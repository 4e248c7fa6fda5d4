package org.countersign.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be imported, told apart by the ending of a file's name. */
public enum ImportFormat {
    WORD(".docx"),
    MARKDOWN(".md", ".markdown"),
    HTML(".html", ".htm"),
    TEXT(".txt");

    private final List<String> endings;

    ImportFormat(String... endings) {
        this.endings = List.of(endings);
    }

    /** {@code .docx}, {@code .md} and so on, in lower case. */
    public static List<String> allEndings() {
        return Arrays.stream(values())
                .flatMap(format -> format.endings.stream())
                .toList();
    }

    static Optional<ImportFormat> ofFile(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.stream().anyMatch(lowerCase::endsWith))
                .findFirst();
    }
}
