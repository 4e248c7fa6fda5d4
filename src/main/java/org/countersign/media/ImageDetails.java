package org.countersign.media;

import org.countersign.document.AltText;
import org.countersign.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * What people say about an image.
 *
 * @param name by which it is found: at first its file's name, 1 to 200 characters
 * @param alt what it shows, in words (see {@link AltText}); empty when it is decorative, or not described yet
 * @param licence under which it may be shown; may be empty
 * @param credit whom to name; may be empty
 */
public record ImageDetails(String name, String alt, boolean decorative, String licence, String credit) {

    private static final int LONGEST = 200;

    public ImageDetails {
        name = name.strip();
        alt = decorative ? "" : alt.strip();
        licence = licence.strip();
        credit = credit.strip();
    }

    static ImageDetails named(String name) {
        return new ImageDetails(name, "", false, "", "");
    }

    /** Whether somebody has yet to say what it shows. */
    public boolean lacksAltText() {
        return !decorative && alt.isEmpty();
    }

    /** A sentence for the field of the alt text; null when there is nothing to say. */
    public @Nullable String problemInAltText() {
        return decorative ? null : AltText.problemIn(alt);
    }

    /** @throws RefusedException with the first thing that cannot be kept so */
    void check() {
        checkLines();
        String problem = problemInAltText();
        if (problem != null) {
            throw new RefusedException(problem);
        }
    }

    /** All but the alt text, which an image may lack while nobody has described it. */
    void checkLines() {
        if (name.isEmpty()) {
            throw new RefusedException("A name is needed, to find the image again.");
        }
        checkLine("The name", name);
        checkLine("The licence", licence);
        checkLine("The credit", credit);
    }

    private static void checkLine(String what, String text) {
        if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new RefusedException(what + " is one line of at most " + LONGEST + " characters.");
        }
    }
}
