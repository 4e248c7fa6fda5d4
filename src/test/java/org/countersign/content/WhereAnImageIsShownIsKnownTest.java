package org.countersign.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.countersign.document.Block;
import org.countersign.document.Document;
import org.countersign.document.Inline;
import org.countersign.document.Marks;
import org.countersign.media.ImageUploads;
import org.countersign.media.LibraryImage;
import org.countersign.media.MediaLibrary;
import org.countersign.media.TestLibrary;
import org.countersign.shared.RefusedException;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(TestLibrary.class)
class WhereAnImageIsShownIsKnownTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    TestLibrary library;

    @Autowired
    MediaLibrary media;

    @Autowired
    ImageUploads uploads;

    @Autowired
    Settling settling;

    LibraryImage image;
    TestArticle article;

    @BeforeEach
    void anImageInADraft() {
        image = library.newImage("chair.jpg");
        article = library.showing(clinic.articleBy(clinic.author(), "Chairs"), image);
        settling.settle(article.id());
    }

    @Test
    void fromTheDraftToTheLiveRevision() {
        assertThat(uses()).containsExactly("the draft of “Chairs”");
        article.submittedBy(clinic.author());
        assertThat(uses()).containsExactly("revision 1 of “Chairs”", "the draft of “Chairs”");
        article.signedBy(clinic.reviewer()).publishedBy(clinic.editor());
        article.writtenBy(clinic.author(), "Chairs are gone.");
        settling.settle(article.id());
        assertThat(uses()).containsExactly("revision 1 of “Chairs”, live");
        article.submittedBy(clinic.author()).signedBy(clinic.reviewer()).publishedBy(clinic.editor());
        assertThat(uses()).containsExactly("revision 1 of “Chairs”");
    }

    @Test
    void anEarlierVersionCountsForItsItem() {
        article.submittedBy(clinic.author());
        LibraryImage replaced = clinic.as(clinic.author(), () -> uploads.replace(image.id(), library.newFile()));
        library.submitShowing(clinic.articleBy(clinic.author(), "Newer chairs"), replaced);
        assertThat(uses()).contains("revision 1 of “Chairs”", "revision 1 of “Newer chairs”");
    }

    @Test
    void whatADraftShowsIsNotDeleted() {
        assertThatThrownBy(() -> clinic.as(clinic.author(), () -> media.delete(List.of(image.id()))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("the draft of “Chairs”. Take it out there first.");
        article.writtenBy(clinic.author(), "No picture any more.");
        settling.settle(article.id());
        clinic.as(clinic.author(), () -> media.delete(List.of(image.id())));
    }

    @Test
    void anImageThatIsNotInTheLibraryIsNotSubmitted() {
        article.writtenBy(clinic.author(), "No picture for a moment.");
        settling.settle(article.id());
        clinic.as(clinic.author(), () -> media.delete(List.of(image.id())));
        library.showing(article, image);
        assertThatThrownBy(() -> article.submittedBy(clinic.author()))
                .isInstanceOf(IncompleteDraftException.class)
                .hasMessageContaining("not in the library any more");
    }

    @Test
    void aBadAltTextIsNotSubmitted() {
        article.writtenBy(
                clinic.author(),
                new Document(List.of(
                        new Block.Paragraph(List.of(new Inline.Text("Look.", Marks.NONE))),
                        new Block.Image(image.hash(), "IMG_1234.jpg", 900, 300, List.of()))));
        assertThatThrownBy(() -> article.submittedBy(clinic.author()))
                .isInstanceOf(IncompleteDraftException.class)
                .hasMessageContaining("an alt text that says what is seen");
    }

    private List<String> uses() {
        return clinic.as(clinic.reviewer(), () -> media.uses(image.id())).stream()
                .map(use -> use.inWords() + (use.live() ? ", live" : ""))
                .toList();
    }
}
