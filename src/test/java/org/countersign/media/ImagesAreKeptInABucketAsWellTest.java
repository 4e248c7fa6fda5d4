package org.countersign.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.robothy.s3.rest.LocalS3;
import com.robothy.s3.rest.bootstrap.LocalS3Mode;
import java.sql.SQLException;
import java.util.List;
import org.countersign.shared.ImageHash;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** On a server that speaks S3, within this test. */
@DatabaseTest
@Import(TestLibrary.class)
class ImagesAreKeptInABucketAsWellTest {

    private static final String BUCKET = "images";
    private static final LocalS3 SERVER = start();

    @Autowired
    TestClinic clinic;

    @Autowired
    TestLibrary library;

    @Autowired
    MediaLibrary media;

    @Autowired
    ImageUploads uploads;

    @Autowired
    ImageDelivery delivery;

    @Autowired
    ImageStore store;

    @Autowired
    S3Client s3;

    private static LocalS3 start() {
        LocalS3 server = LocalS3.builder().port(-1).mode(LocalS3Mode.IN_MEMORY).build();
        server.start();
        return server;
    }

    @AfterAll
    static void stop() {
        SERVER.shutdown();
    }

    @DynamicPropertySource
    static void useIt(DynamicPropertyRegistry settings) {
        settings.add("countersign.media.store", () -> "s3");
        settings.add("countersign.media.s3.bucket", () -> BUCKET);
        settings.add("countersign.media.s3.prefix", () -> "clinic/");
        settings.add("countersign.media.s3.endpoint", () -> "http://127.0.0.1:" + SERVER.getPort());
        settings.add("countersign.media.s3.access-key", () -> "key");
        settings.add("countersign.media.s3.secret-key", () -> "secret");
    }

    @BeforeEach
    void aBucket() {
        if (s3.listBuckets().buckets().isEmpty()) {
            s3.createBucket(create -> create.bucket(BUCKET));
        }
    }

    @Test
    void whatIsUploadedIsInTheBucketAndNotInTheDatabase() throws SQLException {
        LibraryImage image = library.newImage("room.jpg");
        assertThat(keysOf(image.hash()))
                .containsExactlyInAnyOrder(
                        "clinic/" + image.hash() + "/full",
                        "clinic/" + image.hash() + "/800",
                        "clinic/" + image.hash() + "/400",
                        "clinic/" + image.hash() + "/thumbnail");
        assertThat(clinic.sqlAsApplication().count("media_bytes")).isZero();
        byte[] full = clinic.as(clinic.author(), () -> delivery.file(image.hash(), Rendition.FULL))
                .orElseThrow()
                .bytes();
        assertThat(CleanImage.hashOf(full)).isEqualTo(image.hash());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(store.find(ImageHash.of("0".repeat(64)), Rendition.FULL)).isEmpty();
    }

    @Test
    void whatIsDeletedLeavesTheBucket() {
        LibraryImage image = library.newImage("mistake.jpg");
        LibraryImage replaced = clinic.as(clinic.author(), () -> uploads.replace(image.id(), library.newFile()));
        clinic.as(clinic.author(), () -> media.delete(List.of(image.id())));
        assertThat(keysOf(image.hash())).isEmpty();
        assertThat(keysOf(replaced.hash())).isEmpty();
    }

    @Test
    void aDeletionThatIsRefusedLeavesItThere() {
        LibraryImage image = library.newImage("kept.jpg");
        library.submitShowing(clinic.articleBy(clinic.author(), "Kept"), image);
        assertThatThrownBy(() -> clinic.as(clinic.author(), () -> media.delete(List.of(image.id()))))
                .hasMessageContaining("revision 1 of “Kept”");
        assertThat(keysOf(image.hash())).hasSize(4);
    }

    @Test
    void whereTheBucketIsAwayNothingIsRegistered() {
        s3.deleteBucket(delete -> delete.bucket(emptied()));
        assertThatThrownBy(() -> library.newImage("nowhere.jpg")).isInstanceOf(SdkException.class);
        assertThat(clinic.as(clinic.author(), () -> media.search("nowhere", null, 1)))
                .isEmpty();
    }

    private String emptied() {
        s3.listObjectsV2(list -> list.bucket(BUCKET))
                .contents()
                .forEach(object ->
                        s3.deleteObject(delete -> delete.bucket(BUCKET).key(object.key())));
        return BUCKET;
    }

    private List<String> keysOf(ImageHash hash) {
        return s3.listObjectsV2(list -> list.bucket(BUCKET).prefix("clinic/" + hash)).contents().stream()
                .map(S3Object::key)
                .toList();
    }
}
