package org.countersign.media.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.countersign.components.FormDialog;
import org.countersign.media.ImageDetails;
import org.countersign.media.LibraryImage;
import org.countersign.media.MediaLibrary;
import org.countersign.media.TestLibrary;
import org.countersign.people.Role;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(TestLibrary.class)
@SignedInAs(Role.EDITOR)
class AnImageIsDescribedOnItsScreenTest extends SpringBrowserlessTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    TestLibrary library;

    @Autowired
    MediaLibrary media;

    @Test
    void itNeedsAnAltTextUntilItHasOne() {
        LibraryImage image = library.newImage("infusion room.jpg");
        navigate(MediaView.class);
        assertThat(textOf("infusion room")).contains("Needs alt text");
        open("infusion room");
        save();
        assertThat(altText().getErrorMessage()).contains("mark it as decorative");
        altText().setValue("photo of a room");
        save();
        assertThat(altText().getErrorMessage()).startsWith("Leave out “photo of”");
        altText().setValue("A reclining chair by a window");
        save();
        assertThat($(FormDialog.class).exists()).isFalse();
        assertThat(textOf("infusion room")).doesNotContain("Needs alt text");
        assertThat(media.image(image.id()).details().alt()).isEqualTo("A reclining chair by a window");
    }

    @Test
    void whatIsDecorativeNeedsNone() {
        LibraryImage image = library.newImage("ornament.jpg");
        navigate(MediaView.class);
        open("ornament");
        $(Checkbox.class)
                .withCondition(box -> String.valueOf(box.getLabel()).startsWith("Decorative"))
                .single()
                .setValue(true);
        assertThat(altText().isEnabled()).isFalse();
        save();
        assertThat(media.image(image.id()).details().decorative()).isTrue();
    }

    @Test
    void aSearchThatFindsNothingSaysSo() {
        library.newImage("pier.jpg");
        MediaView view = navigate(MediaView.class);
        test($(TextField.class, view).first()).setValue("no such image anywhere");
        assertThat($(MediaCard.class).exists()).isFalse();
        assertThat(view.getElement().getTextRecursively()).contains("No image matches.");
        test($(Button.class).withText("Clear search").single()).click();
        assertThat($(MediaCard.class).exists()).isTrue();
    }

    @Test
    void severalAreGivenACreditTogether() {
        LibraryImage one = library.newImage("together-1.jpg");
        LibraryImage two = library.newImage("together-2.jpg");
        navigate(MediaView.class);
        select("together-1");
        select("together-2");
        assertThat($(SelectionBar.class).single().getElement().getTextRecursively())
                .contains("2 images selected");
        test($(Button.class).withText("Set licence and credit").first()).click();
        $(TextField.class)
                .withPropertyValue(TextField::getLabel, "Credit")
                .single()
                .setValue("Harbor Lane Clinic");
        test($(Button.class).withText("Set licence and credit").last()).click();
        assertThat(List.of(one, two))
                .allSatisfy(image ->
                        assertThat(media.image(image.id()).details().credit()).isEqualTo("Harbor Lane Clinic"));
        assertThat($(SelectionBar.class).exists()).isFalse();
    }

    @Test
    void whatARevisionShowsIsNotDeletedAndTheScreenSaysWhere() {
        LibraryImage image = library.newImage("shown.jpg");
        library.submitShowing(clinic.articleBy(clinic.author(), "Who shows it"), image);
        navigate(MediaView.class);
        open("shown");
        assertThat($(UsesList.class).single().getElement().getTextRecursively())
                .contains("Who shows it")
                .contains("Revision 1");
        test($(Button.class).withText("Delete").single()).click();
        test($(Button.class).withText("Delete image").single()).click();
        assertThat($(Notification.class).last().getElement().getTextRecursively())
                .contains("revision 1 of “Who shows it”");
        assertThat(media.image(image.id())).isEqualTo(image);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void whoeverDoesNotWriteOnlyLooks() {
        LibraryImage image = library.newImage("looked at.jpg");
        clinic.as(
                clinic.author(),
                () -> media.describe(
                        image.id(), image.details(), new ImageDetails("looked at", "A quiet room", false, "", "")));
        navigate(MediaView.class);
        assertThat($(MediaUploader.class).exists()).isFalse();
        assertThat($(Checkbox.class).exists()).isFalse();
        open("looked at");
        assertThat(altText().isReadOnly()).isTrue();
        assertThat($(Button.class).withText("Delete").exists()).isFalse();
        assertThat($(Button.class).withText("Save details").exists()).isFalse();
    }

    private void open(String name) {
        test($(NativeButton.class)
                        .withCondition(button -> text(button).contains(name))
                        .single())
                .click();
    }

    private void select(String name) {
        $(Checkbox.class)
                .withCondition(box ->
                        box.getAriaLabel().filter(("Select " + name)::equals).isPresent())
                .single()
                .setValue(true);
    }

    private TextArea altText() {
        return $(TextArea.class).single();
    }

    private void save() {
        test($(Button.class).withText("Save details").single()).click();
    }

    private String textOf(String name) {
        return $(MediaCard.class).all().stream()
                .map(card -> card.getElement().getTextRecursively())
                .filter(text -> text.contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static String text(NativeButton button) {
        return button.getElement().getTextRecursively();
    }
}
