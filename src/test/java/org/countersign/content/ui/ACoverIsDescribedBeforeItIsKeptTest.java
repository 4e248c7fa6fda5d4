package org.countersign.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.countersign.document.Cover;
import org.countersign.media.ImageDetails;
import org.countersign.media.LibraryImage;
import org.countersign.media.MediaLibrary;
import org.countersign.media.TestLibrary;
import org.countersign.testing.Colleague;
import org.countersign.testing.TestArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(TestLibrary.class)
class ACoverIsDescribedBeforeItIsKeptTest extends OnTheArticleScreen {

    @Autowired
    TestLibrary library;

    @Autowired
    MediaLibrary media;

    Colleague nora;
    TestArticle article;
    LibraryImage image;

    @BeforeEach
    void anArticleAndAnImage() {
        nora = clinic.author();
        article = clinic.articleBy(nora, "Infusions");
        image = library.newImage("room.jpg");
    }

    @Test
    void itsWordsComeFromTheLibraryAndCanDifferHere() {
        ImageDetails described = new ImageDetails("room", "A quiet room with two chairs", false, "", "");
        clinic.as(nora, () -> media.describe(image.id(), image.details(), described));
        choose();
        assertThat(cover()).containsExactly(new Cover(image.hash(), described.alt(), image.width(), image.height()));
        alt().setValue("Where infusions are given");
        assertThat(cover()).extracting(Cover::alt).containsExactly("Where infusions are given");
        click("Remove cover");
        assertThat(cover()).isEmpty();
    }

    @Test
    void withoutWordsNothingIsKeptUnlessItIsDecorative() {
        choose();
        assertThat(alt().isInvalid()).isTrue();
        assertThat(cover()).isEmpty();
        alt().setValue("image of a room");
        assertThat(alt().getErrorMessage()).contains("screen readers say already");
        assertThat(cover()).isEmpty();
        $(Checkbox.class).single().setValue(true);
        assertThat(cover()).extracting(Cover::alt).containsExactly("");
        $(Checkbox.class).single().setValue(false);
        assertThat(alt().isInvalid()).isTrue();
        alt().setValue("A quiet room");
        assertThat(cover()).extracting(Cover::alt).containsExactly("A quiet room");
    }

    private void choose() {
        open(nora, article, "Details");
        click("Choose cover");
        test($(NativeButton.class).all().stream()
                        .filter(button -> button.hasClassName("media-open"))
                        .findFirst()
                        .orElseThrow())
                .click();
        roundTrip();
    }

    private List<Cover> cover() {
        Cover cover = article.state().particulars().cover();
        return cover == null ? List.of() : List.of(cover);
    }

    private TextArea alt() {
        return $(TextArea.class)
                .withPropertyValue(TextArea::getLabel, "Alt text of the cover")
                .single();
    }
}
