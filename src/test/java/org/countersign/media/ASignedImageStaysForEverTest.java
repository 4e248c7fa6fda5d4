package org.countersign.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.testing.DatabaseRefusal.HISTORY;
import static org.countersign.testing.DatabaseRefusal.IMAGES_COME_WITH_THEIR_REVISION;
import static org.countersign.testing.DatabaseRefusal.NOTHING_TO_REFER_TO;
import static org.countersign.testing.DatabaseRefusal.NO_PRIVILEGE;

import java.sql.SQLException;
import java.util.List;
import org.countersign.audit.IntegrityCheck;
import org.countersign.shared.RefusedException;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.PlainSql;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(TestLibrary.class)
class ASignedImageStaysForEverTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    TestLibrary library;

    @Autowired
    MediaLibrary media;

    @Autowired
    ImageUploads uploads;

    @Autowired
    ImageStore store;

    LibraryImage image;
    TestArticle article;

    @BeforeEach
    void anArticleWithAnImage() {
        image = library.newImage("room.jpg");
        article = clinic.articleBy(clinic.author(), "Infusions " + image.hash().hex());
        library.submitShowing(article, image);
    }

    @Test
    void theServiceSaysWhereItIsShown() {
        assertThatThrownBy(() -> clinic.as(clinic.editor(), () -> media.delete(List.of(image.id()))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(
                        "“room” is shown by revision 1 of “" + article.draft().title() + "”")
                .hasMessageContaining("Nothing was deleted");
        assertThat(store.find(image.hash(), Rendition.FULL)).isPresent();
    }

    @Test
    void ofSeveralNoneIsDeletedThen() {
        LibraryImage unused = library.newImage("unused.jpg");
        assertThatThrownBy(() -> clinic.as(clinic.editor(), () -> media.delete(List.of(unused.id(), image.id()))))
                .isInstanceOf(RefusedException.class);
        assertThat(clinic.as(clinic.author(), () -> media.image(unused.id()))).isEqualTo(unused);
    }

    @Test
    void nobodyDeletesItInTheDatabase() {
        byte[] hash = image.hash().bytes();
        NOTHING_TO_REFER_TO.of(() -> application().change("delete from media_item where hash = ?", hash));
        NOTHING_TO_REFER_TO.of(() -> owner().change("delete from media_item where hash = ?", hash));
        NO_PRIVILEGE.of(() -> application().change("delete from media_image where hash = ?", hash));
        NO_PRIVILEGE.of(() -> application().change("delete from media_bytes where hash = ?", hash));
        NO_PRIVILEGE.of(() -> application().change("delete from revision_image where hash = ?", hash));
        HISTORY.of(() -> owner().change("delete from revision_image where hash = ?", hash));
    }

    @Test
    void nobodyChangesItsBytes() {
        NO_PRIVILEGE.of(() -> application().change("update media_bytes set bytes = 'x'"));
        NO_PRIVILEGE.of(() -> application().change("update media_image set width = 1"));
        HISTORY.of(() -> owner().change("update media_bytes set bytes = 'x'"));
        HISTORY.of(() -> owner().change("update media_image set width = 1"));
        HISTORY.of(() -> owner().change("truncate media_bytes"));
    }

    @Test
    void imagesAreNotAddedToARevisionAfterwards() {
        LibraryImage other = library.newImage("other.jpg");
        IMAGES_COME_WITH_THEIR_REVISION.of(() -> application()
                .change(
                        "insert into revision_image (revision_id, hash) values (?, ?)",
                        article.revision(1).id().value(),
                        other.hash().bytes()));
    }

    @Test
    void replacedItIsStillThere() {
        LibraryImage replaced = clinic.as(clinic.editor(), () -> uploads.replace(image.id(), library.newFile()));
        assertThat(replaced.id()).isEqualTo(image.id());
        assertThat(replaced.hash()).isNotEqualTo(image.hash());
        assertThat(store.find(image.hash(), Rendition.FULL)).isPresent();
        assertThat(store.find(replaced.hash(), Rendition.FULL)).isPresent();
        assertThat(clinic.as(clinic.author(), () -> media.thatShowedOnce(image.hash())))
                .hasValueSatisfying(newer -> assertThat(newer.hash()).isEqualTo(replaced.hash()));
        assertThatThrownBy(() -> clinic.as(clinic.editor(), () -> media.delete(List.of(image.id()))))
                .hasMessageContaining("revision 1");
    }

    @Test
    void verifyingFindsOneThatWasChangedAllTheSame() throws SQLException {
        StoredImagesCheck check = new StoredImagesCheck(library.jdbc(), store);
        assertThat(check.run()).isInstanceOf(IntegrityCheck.Result.Kept.class);
        String change =
                "update media_bytes set bytes = set_byte(bytes, 100, 255 - get_byte(bytes, 100)) where hash = ?";
        clinic.sqlAsIntruder().change(change, image.hash().bytes());
        assertThat(check.run())
                .isEqualTo(new IntegrityCheck.Result.Broken("Image " + image.hash() + " is not what its hash names"));
        clinic.sqlAsIntruder().change(change, image.hash().bytes());
    }

    private PlainSql application() {
        return clinic.sqlAsApplication();
    }

    private PlainSql owner() {
        return clinic.sqlAsOwner();
    }
}
