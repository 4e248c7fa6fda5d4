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
 * @param images those that it brings itself: the body names each by its stand-in, with a width and height of 1
 */
public record Imported(
        String title,
        String summary,
        Document body,
        List<Reference> references,
        List<BroughtImage> images,
        ImportReport report) {

    static final int LONGEST_TITLE = 300;
    static final int LONGEST_SUMMARY = 1_000;

    public Imported {
        references = List.copyOf(references);
        images = List.copyOf(images);
    }

    /** The same text with other images. */
    public Imported withImages(Document shown, List<BroughtImage> brought, ImportReport reported) {
        return new Imported(title, summary, shown, references, brought, reported);
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
