package org.countersign.content;

import org.countersign.shared.RefusedException;

/** An id that names no article. */
public class NoSuchArticleException extends RefusedException {

    private static final long serialVersionUID = 1L;

    public NoSuchArticleException() {
        super("There is no such article.");
    }
}
