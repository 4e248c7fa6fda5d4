package org.countersign.api;

import org.countersign.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** A field of a request that cannot be taken. */
final class InvalidFieldException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private final String field;

    InvalidFieldException(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    String field() {
        return field;
    }

    static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidFieldException(field, "'" + field + "' is missing.");
        }
        return value;
    }
}
