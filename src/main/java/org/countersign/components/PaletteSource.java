package org.countersign.components;

import java.util.List;
import java.util.Locale;

/**
 * Offers lines to the command palette. Every Spring bean of this type is asked at each change of the text, inside the
 * session's lock: it has to answer within a few milliseconds, and only with what the current person may see.
 */
@FunctionalInterface
public interface PaletteSource {

    /**
     * @param query what was typed, stripped; empty when the palette has just been opened
     * @return the best matches first, ten at the most
     */
    List<PaletteEntry> find(String query, Locale locale);
}
