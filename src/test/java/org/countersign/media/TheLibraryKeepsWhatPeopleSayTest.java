package org.countersign.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditEntry;
import org.countersign.audit.AuditFilter;
import org.countersign.audit.AuditTrail;
import org.countersign.shared.RefusedException;
import org.countersign.testing.AtOnce;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestClinic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(TestLibrary.class)
class TheLibraryKeepsWhatPeopleSayTest {

    private static final ImageDetails DESCRIBED = new ImageDetails(
            "Infusion room", "A reclining chair beside an infusion pump", false, "CC BY 4.0", "Nora Feld");

    @Autowired
    TestClinic clinic;

    @Autowired
    TestLibrary library;

    @Autowired
    MediaLibrary media;

    @Autowired
    ImageUploads uploads;

    @Autowired
    AuditTrail auditTrail;

    Colleague nora;

    @BeforeEach
    void nora() {
        nora = clinic.author();
    }

    @Test
    void anUploadIsFoundAtOnceByItsName() {
        LibraryImage image = library.newImage("C:\\Users\\nora\\Harbor view.final.JPG");
        assertThat(image.details()).isEqualTo(ImageDetails.named("Harbor view.final"));
        assertThat(image.details().lacksAltText()).isTrue();
        assertThat(image.uploadedBy()).isEqualTo("Nora Feld");
        assertThat(search("VIEW harbor")).containsExactly(image);
        assertThat(search("harbor nothing")).isEmpty();
        assertThat(search("100%")).isEmpty();
    }

    @Test
    void whatIsSaidIsKeptAndSearched() {
        LibraryImage image = library.newImage("a.jpg");
        ImageDetails details = new ImageDetails("Scale", "Kitchen scales", false, "CC0", "Tom Reyes");
        describe(image, details);
        for (String word : new String[] {"SCALE", "kitchen", "cc0", "reyes"}) {
            assertThat(search(word)).as(word).extracting(LibraryImage::details).containsExactly(details);
        }
        describe(reread(image), new ImageDetails("Line", "", true, "", ""));
        assertThat(reread(image).details().lacksAltText()).isFalse();
    }

    @Test
    void anAltTextIsNeededUnlessTheImageIsDecorative() {
        LibraryImage image = library.newImage("b.jpg");
        for (String alt : new String[] {"", "IMG_1234.jpg", "photo of a chair"}) {
            assertThatThrownBy(() -> describe(image, new ImageDetails("Chair", alt, false, "", "")))
                    .as(alt)
                    .isInstanceOf(RefusedException.class);
        }
        assertThat(reread(image)).isEqualTo(image);
    }

    @Test
    void nobodyOverwritesWhatSomebodyElseSaidMeanwhile() {
        LibraryImage image = library.newImage("c.jpg");
        describe(image, DESCRIBED);
        assertThatThrownBy(() -> describe(image, new ImageDetails("Mine", "A chair by a window", false, "", "")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("meanwhile");
        assertThat(reread(image).details()).isEqualTo(DESCRIBED);
    }

    @Test
    void severalGetOneLicenceAndKeepTheRest() {
        LibraryImage one = library.newImage("d.jpg");
        LibraryImage two = library.newImage("e.jpg");
        describe(two, DESCRIBED);
        clinic.as(nora, () -> media.give(List.of(one.id(), two.id()), "", "Harbor Lane Clinic"));
        assertThat(reread(one).details()).isEqualTo(new ImageDetails("d", "", false, "", "Harbor Lane Clinic"));
        assertThat(reread(two).details().licence()).isEqualTo("CC BY 4.0");
        assertThat(reread(two).details().credit()).isEqualTo("Harbor Lane Clinic");
    }

    @Test
    void theSameImageIsNotAddedTwice() {
        byte[] file = library.newFile();
        LibraryImage first = clinic.as(nora, () -> uploads.upload("first.jpg", file));
        assertThat(clinic.as(clinic.editor(), () -> uploads.upload("second.jpg", file)))
                .isEqualTo(first);
        LibraryImage other = library.newImage("other.jpg");
        assertThatThrownBy(() -> clinic.as(nora, () -> uploads.replace(other.id(), file)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("as “first”");
    }

    @Test
    void twoWhoUploadItAtOnceGetOne() throws InterruptedException {
        byte[] file = library.newFile();
        List<AtOnce.Outcome<LibraryImage>> outcomes =
                AtOnce.times(4, () -> clinic.as(nora, () -> uploads.upload("at once.jpg", file)));
        assertThat(outcomes).allMatch(AtOnce.Outcome::succeeded);
        assertThat(outcomes.stream().map(AtOnce.Outcome::value).distinct()).hasSize(1);
    }

    @Test
    void anEarlierVersionCanComeBack() {
        byte[] first = library.newFile();
        LibraryImage image = clinic.as(nora, () -> uploads.upload("version.jpg", first));
        clinic.as(nora, () -> uploads.replace(image.id(), library.newFile()));
        assertThatThrownBy(() -> clinic.as(nora, () -> uploads.upload("again.jpg", first)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("until it was replaced");
        assertThat(clinic.as(nora, () -> uploads.replace(image.id(), first))).isEqualTo(image);
    }

    @Test
    void whatNothingShowsIsDeletedForGood() throws Exception {
        LibraryImage image = library.newImage("mistake.jpg");
        clinic.as(nora, () -> uploads.replace(image.id(), library.newFile()));
        clinic.as(nora, () -> media.delete(List.of(image.id())));
        assertThat(search("mistake")).isEmpty();
        for (String table : new String[] {"media_image", "media_bytes"}) {
            assertThat(clinic.sqlAsApplication().ask("select count(*) from " + table + " where hash = ?", (Object)
                            image.hash().bytes()))
                    .isEqualTo("0");
        }
        assertThatThrownBy(() -> clinic.as(nora, () -> media.image(image.id())))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("deleted");
    }

    @Test
    void thePagesOfTheListHoldEachImageOnce() {
        List<LibraryImage> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(library.newImage("paged-" + i + ".jpg"));
        }
        List<LibraryImage> listed = new ArrayList<>();
        @Nullable MediaCursor after = null;
        List<LibraryImage> page;
        do {
            page = page("paged", after);
            listed.addAll(page);
            after = page.isEmpty()
                    ? null
                    : MediaCursor.parse(page.getLast().cursor().toString()).orElseThrow();
        } while (!page.isEmpty());
        assertThat(listed).containsExactlyElementsOf(made.reversed());
    }

    @Test
    void everyChangeIsRecordedAndNoOther() {
        LibraryImage image = library.newImage("recorded.jpg");
        describe(image, DESCRIBED);
        describe(reread(image), DESCRIBED);
        clinic.as(nora, () -> media.give(List.of(image.id()), "", ""));
        LibraryImage replaced = clinic.as(nora, () -> uploads.replace(image.id(), library.newFile()));
        clinic.as(nora, () -> media.delete(List.of(image.id())));
        List<AuditEntry> trail =
                clinic
                        .as(clinic.administrator(), () -> auditTrail.entries(AuditFilter.everything(), null, 100))
                        .stream()
                        .filter(entry ->
                                image.id().value().equals(entry.subject().id()))
                        .toList()
                        .reversed();
        assertThat(trail)
                .extracting(AuditEntry::action)
                .containsExactly(
                        AuditAction.IMAGE_UPLOADED,
                        AuditAction.IMAGE_DESCRIBED,
                        AuditAction.IMAGE_REPLACED,
                        AuditAction.IMAGE_DELETED);
        assertThat(trail.getFirst().details()).contains(image.hash().hex());
        assertThat(trail.getLast().details()).contains(replaced.hash().hex());
        assertThat(trail.getLast().subject().label()).isEqualTo("Infusion room");
    }

    private List<LibraryImage> search(String text) {
        return clinic.as(clinic.reviewer(), () -> media.search(text, null, 50));
    }

    private List<LibraryImage> page(String text, @Nullable MediaCursor after) {
        return clinic.as(nora, () -> media.search(text, after, 2));
    }

    private LibraryImage reread(LibraryImage image) {
        return clinic.as(nora, () -> media.image(image.id()));
    }

    private void describe(LibraryImage image, ImageDetails wanted) {
        clinic.as(nora, () -> media.describe(image.id(), image.details(), wanted));
    }
}
