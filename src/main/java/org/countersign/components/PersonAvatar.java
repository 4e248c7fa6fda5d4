package org.countersign.components;

import com.vaadin.flow.component.avatar.Avatar;
import org.countersign.shared.PersonId;
import org.countersign.shared.PrintedName;

/** Somebody's initials in a disc whose colour stays theirs on every screen. */
public final class PersonAvatar extends Avatar {

    private static final long serialVersionUID = 1L;

    /** How many colours the style sheet offers, as {@code --vaadin-user-color-0} and on. */
    private static final int COLOURS = 7;

    public PersonAvatar(PersonId id, String name) {
        super(name);
        setAbbreviation(new PrintedName(name, "").initials());
        setColorIndex(colourOf(id));
        getElement().getThemeList().add("filled");
    }

    /** Which of the colours is a person's, wherever they are shown. */
    public static int colourOf(PersonId id) {
        return Math.floorMod(id.value().hashCode(), COLOURS);
    }

    /** Hides the disc from screen readers, for where the name is written beside it. */
    public PersonAvatar besideName() {
        getElement().setAttribute("aria-hidden", "true");
        return this;
    }
}
