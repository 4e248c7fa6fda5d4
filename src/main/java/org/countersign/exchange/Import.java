package org.countersign.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.countersign.shared.ImageHash;

/** Reads texts from elsewhere into what an article can hold, and reports what it cannot. */
public final class Import {

    /** How large a file may be, in bytes. */
    public static final int LARGEST_FILE = 20_000_000;

    /** How long text may be, markup included, in UTF-16 units. */
    private static final int LONGEST_TEXT = 10_000_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Predicate<ImageHash> library;

    /** @param library which images the media library has: those that our own pages name are kept */
    public Import(Predicate<ImageHash> library) {
        this.library = library;
    }

    /**
     * Reads a file of one of the {@linkplain ImportFormat formats}.
     *
     * @throws UnreadableFileException with a sentence for whoever chose the file
     */
    public Imported file(String name, byte[] content) {
        ImportFormat format = ImportFormat.ofFile(name).orElseThrow(Import::unknownFormat);
        if (content.length > LARGEST_FILE) {
            throw new UnreadableFileException(
                    "This file is larger than 20 MB. Make it smaller, by taking the pictures out of it, and try again.");
        }
        return switch (format) {
            case WORD -> {
                Losses losses = new Losses();
                yield DocxReader.read(content, new HtmlReader(library, losses), losses);
            }
            case MARKDOWN, HTML, TEXT -> text(format, decoded(content));
        };
    }

    /**
     * Reads text that somebody typed or pasted.
     *
     * @throws UnreadableFileException with a sentence for that person
     */
    public Imported text(ImportFormat format, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new UnreadableFileException("This text is longer than 10 million characters, pictures in it included."
                    + " Split it, or take the pictures out of it, and try again.");
        }
        HtmlReader reader = new HtmlReader(library, new Losses());
        String words = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return switch (format) {
            case HTML -> reader.read(words, Origin.ANYWHERE);
            case MARKDOWN -> Markdown.read(words, reader);
            case TEXT -> PlainText.read(words, reader);
            case WORD -> throw new IllegalArgumentException("A Word document is no text");
        };
    }

    /** UTF-8, which nearly everything is, or UTF-16 where it says so; else what Windows wrote in Western Europe. */
    private static String decoded(byte[] content) {
        if (content.length >= 2 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (content.length >= 2 && (content[0] & 0xFF) == 0xFE && (content[1] & 0xFF) == 0xFF) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUnicode) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    private static UnreadableFileException unknownFormat() {
        return new UnreadableFileException(
                "Only Word documents (.docx), Markdown (.md), web pages (.html) and plain text"
                        + " (.txt) can be imported. Save the text as one of these, and try again.");
    }
}
