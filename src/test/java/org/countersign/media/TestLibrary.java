package org.countersign.media;

import java.util.concurrent.atomic.AtomicInteger;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Images in a {@link TestClinic}, each with bytes of its own. */
@TestComponent
public class TestLibrary {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final TestClinic clinic;
    private final ImageUploads uploads;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    TestLibrary(TestClinic clinic, ImageUploads uploads, JdbcClient jdbc, TransactionTemplate transaction) {
        this.clinic = clinic;
        this.uploads = uploads;
        this.jdbc = jdbc;
        this.transaction = transaction;
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

    /** Submits the article, its first revision showing these images. */
    public TestArticle submitShowing(TestArticle article, LibraryImage... images) {
        transaction.executeWithoutResult(status -> {
            article.submittedBy(clinic.author());
            for (LibraryImage image : images) {
                jdbc.sql("insert into revision_image (revision_id, hash) values (?, ?)")
                        .params(
                                article.newestRevision().id().value(),
                                image.hash().bytes())
                        .update();
            }
        });
        return article;
    }
}
