package org.countersign.components;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state in one or two words, with a dot: "In review". The words carry the meaning, the colour only helps. */
public final class Badge extends Span {

    private static final long serialVersionUID = 1L;

    /** What kind of state it is, which gives the colour. */
    public enum Tone {
        NEUTRAL,
        REVIEW,
        CHANGES,
        LIVE,
        APPROVED,
        SCHEDULED
    }

    public Badge(String words, Tone tone) {
        super(words);
        addClassName("badge");
        setTone(tone);
    }

    public void setTone(Tone tone) {
        getElement().setAttribute("data-tone", tone.name().toLowerCase(Locale.ROOT));
    }
}
