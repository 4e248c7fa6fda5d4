package org.countersign.components;

import com.vaadin.flow.component.html.Span;
import org.countersign.shared.ContentHash;

/** The first digits of a hash as people compare them, "9f3c 61ab 07de": easier than twelve in a row. */
public final class HashDigits extends Span {

    private static final long serialVersionUID = 1L;

    public HashDigits(ContentHash hash) {
        this("", hash);
    }

    /** @param before what stands before them, such as a revision's number */
    public HashDigits(String before, ContentHash hash) {
        super(before + hash.first12().replaceAll("(.{4})(?=.)", "$1 "));
        addClassName("hash");
    }
}
