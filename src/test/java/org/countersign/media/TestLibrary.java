package org.countersign.media;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.countersign.document.Block;
import org.countersign.document.Document;
import org.countersign.document.Inline;
import org.countersign.document.Marks;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Images in a {@link TestClinic}, each with bytes of its own. */
@TestComponent
public class TestLibrary {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final TestClinic clinic;
    private final ImageUploads uploads;
    private final JdbcClient jdbc;

    TestLibrary(TestClinic clinic, ImageUploads uploads, JdbcClient jdbc) {
        this.clinic = clinic;
        this.uploads = uploads;
        this.jdbc = jdbc;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** A JPEG that nobody has uploaded yet, 900 pixels wide. */
    public byte[] newFile() {
        return TestImages.jpeg(900, 300 + COUNT.incrementAndGet());
    }

    public LibraryImage newImage(String fileName) {
        return clinic.as(clinic.author(), () -> uploads.upload(fileName, newFile()));
    }

    /** Submits the article, its text a sentence and these images. */
    public TestArticle submitShowing(TestArticle article, LibraryImage... images) {
        return showing(article, images).submittedBy(clinic.author());
    }

    /** Writes a sentence and these images into the draft. */
    public TestArticle showing(TestArticle article, LibraryImage... images) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(List.of(new Inline.Text("See for yourself.", Marks.NONE))));
        for (LibraryImage image : images) {
            blocks.add(new Block.Image(image.hash(), "What one sees", image.width(), image.height(), List.of()));
        }
        return article.writtenBy(clinic.author(), new Document(blocks));
    }
}
