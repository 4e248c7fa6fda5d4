package org.countersign.review;

import java.util.Locale;

/** The sentence about a comment that must be resolved before anything goes on. */
final class Obstacle {

    private static final int QUOTED = 60;

    private Obstacle() {}

    /** @param others how many more there are */
    static String sentence(Comment comment, int others) {
        String more = switch (others) {
            case 0 -> "";
            case 1 -> " So must one more.";
            default -> String.format(Locale.ROOT, " So must %d more.", others);
        };
        return "The comment by %s, “%s”, must be resolved first.%s See Comments."
                .formatted(comment.authorName(), beginning(comment.text()), more);
    }

    private static String beginning(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        if (line.length() <= QUOTED) {
            return line.equals(text) ? line : line + " …";
        }
        int end = line.lastIndexOf(' ', QUOTED);
        return line.substring(0, end > 0 ? end : line.offsetByCodePoints(0, QUOTED / 2)) + " …";
    }
}
