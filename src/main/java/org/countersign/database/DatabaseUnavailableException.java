package org.countersign.database;

/** Why the database cannot be used, as a sentence for the person who starts Countersign. */
public class DatabaseUnavailableException extends RuntimeException {

    DatabaseUnavailableException(String message) {
        super(message);
    }

    DatabaseUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
