package org.countersign.exchange;

import org.countersign.shared.RefusedException;

/** A file that is not what its name says, or more than an article can take. Its message is for whoever chose the file. */
public final class UnreadableFileException extends RefusedException {

    private static final long serialVersionUID = 1L;

    UnreadableFileException(String sentence) {
        super(sentence);
    }
}
