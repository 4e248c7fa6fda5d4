package org.countersign.media;

/** What a browser says that a file is called. */
final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    /** Without folders and extension, on one line; "Untitled image" when nothing is left. */
    static String asTitle(String fileName) {
        String title = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ")
                .replaceFirst("(?<=.)\\.[A-Za-z0-9]{1,5}$", "")
                .strip();
        if (title.isEmpty()) {
            return "Untitled image";
        }
        return title.length() <= LONGEST ? title : title.substring(0, title.offsetByCodePoints(0, LONGEST / 2));
    }
}
