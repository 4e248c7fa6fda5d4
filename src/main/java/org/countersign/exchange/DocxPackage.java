package org.countersign.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a .docx file that hold words, taken out of its archive within bounds. The converter gets a new archive of
 * nothing but these: so it meets no entry that was not counted, measured and read through here first.
 */
final class DocxPackage {

    static final String DOCUMENT = "word/document.xml";

    private static final String IMAGES = "word/media/";
    private static final int MOST_ENTRIES = 2_000;
    private static final int LARGEST_PART = 30_000_000;
    private static final int LARGEST_WHOLE = 40_000_000;

    /** What is packed more tightly than this is made to overwhelm; Word's own text packs about 10 to 1, at most 100. */
    private static final int TIGHTEST = 200;

    private static final int ALWAYS_ALLOWED = 2_000_000;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private int total;

    private DocxPackage() {}

    /** @throws UnreadableFileException when it is no Word document, or one made to overwhelm whoever opens it */
    static DocxPackage open(byte[] file) {
        DocxPackage docx = new DocxPackage();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(file))) {
            int entries = 0;
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw overwhelming();
                }
                if (isRead(entry.getName())) {
                    docx.parts.putIfAbsent(entry.getName(), docx.bounded(archive, file.length));
                } else {
                    docx.skip(archive, file.length);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw notADocument();
        }
        if (!docx.parts.containsKey(DOCUMENT)) {
            throw notADocument();
        }
        docx.parts.forEach((name, content) -> {
            if (!name.startsWith(IMAGES)) {
                XmlCheck.check(content);
            }
        });
        return docx;
    }

    private static boolean isRead(String name) {
        return name.equals("[Content_Types].xml")
                || name.equals("_rels/.rels")
                || name.equals("word/_rels/document.xml.rels")
                || name.startsWith(IMAGES) && name.matches("[^/]+/[^/]+/[^/]+\\.(?i:png|jpe?g|gif|webp)")
                || name.matches("word/_rels/(?:footnotes|endnotes)\\.xml\\.rels")
                || name.matches("word/(?:document|styles|numbering|footnotes|endnotes|comments)\\.xml");
    }

    private byte[] bounded(InputStream archive, int fileSize) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        for (int read = archive.read(buffer); read >= 0; read = archive.read(buffer)) {
            count(read, fileSize);
            bytes.write(buffer, 0, read);
            if (bytes.size() > LARGEST_PART) {
                throw overwhelming();
            }
        }
        return bytes.toByteArray();
    }

    /** Drawings and fonts are not read, yet unpacking them costs time as well. */
    private void skip(InputStream archive, int fileSize) throws IOException {
        byte[] buffer = new byte[16_384];
        for (int read = archive.read(buffer); read >= 0; read = archive.read(buffer)) {
            count(read, fileSize);
        }
    }

    private void count(int read, int fileSize) {
        total += read;
        if (total > Math.max(LARGEST_WHOLE, fileSize * 2L)
                || (total > ALWAYS_ALLOWED && total > (long) fileSize * TIGHTEST)) {
            throw overwhelming();
        }
    }

    byte @Nullable [] part(String name) {
        return parts.get(name);
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** The archive for the converter. */
    byte[] repacked() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            archive.setLevel(0);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue());
                archive.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException("Memory takes whatever is written to it", e);
        }
        return bytes.toByteArray();
    }

    static UnreadableFileException notADocument() {
        return new UnreadableFileException("This is not a Word document that can be read. Open it in Word, save it as"
                + " “Word document (.docx)” without a password, and import that file.");
    }

    private static UnreadableFileException overwhelming() {
        return new UnreadableFileException(
                "This Word document unpacks to far more than an article can hold, so it was not"
                        + " opened. Copy the text that you need into a new document, and import that.");
    }
}
