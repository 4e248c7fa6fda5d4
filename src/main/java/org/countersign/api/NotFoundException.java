package org.countersign.api;

import org.countersign.shared.RefusedException;

/** An address below which there is nothing. */
final class NotFoundException extends RefusedException {

    private static final long serialVersionUID = 1L;

    NotFoundException(String sentence) {
        super(sentence);
    }
}
