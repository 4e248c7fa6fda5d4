package org.countersign.exchange;

import java.util.List;
import org.countersign.document.Document;
import org.countersign.document.DocumentCodec;
import org.countersign.document.InvalidDocumentException;
import org.countersign.document.Reference;

/**
 * A text from elsewhere, as an article can hold it.
 *
 * @param title one line of at most 300 characters; empty when the text names none
 * @param summary at most 1,000 characters, possibly empty
 */
public record Imported(String title, String summary, Document body, List<Reference> references, ImportReport report) {

    static final int LONGEST_TITLE = 300;
    static final int LONGEST_SUMMARY = 1_000;

    public Imported {
        references = List.copyOf(references);
    }

    /** @throws UnreadableFileException when the body is longer than an article's can be */
    Imported checked() {
        try {
            DocumentCodec.decode(DocumentCodec.encode(body));
            return this;
        } catch (InvalidDocumentException tooMuch) {
            throw new UnreadableFileException(
                    "This text does not fit: an article can be at most 2 MB long, as a long book"
                            + " is. Nothing was imported; split the text into several articles.");
        }
    }
}
