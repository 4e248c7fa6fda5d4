package org.countersign.media.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.countersign.document.AltText;
import org.countersign.media.ImageDetails;
import org.jspecify.annotations.Nullable;

/** The fields of what is said about an image. */
final class ImageFields {

    private static final int LONGEST = 200;

    final TextField name = line("Name");
    final TextArea alt = new TextArea("Alt text");
    final Checkbox decorative = new Checkbox("Decorative: screen readers pass over it");
    final TextField licence = line("Licence");
    final TextField credit = line("Credit");

    ImageFields(ImageDetails details) {
        name.setRequiredIndicatorVisible(true);
        name.setErrorMessage("A name is needed, to find the image again.");
        alt.setMaxLength(AltText.LONGEST);
        alt.setMinRows(2);
        alt.setManualValidation(true);
        alt.setValueChangeMode(ValueChangeMode.EAGER);
        alt.setHelperText("What the image shows, for those who do not see it.");
        licence.setHelperText("Under which it may be shown: “Own work”, “CC BY 4.0”.");
        credit.setHelperText("Whom to name.");
        decorative.addValueChangeListener(event -> {
            alt.setEnabled(!event.getValue());
            alt.setInvalid(false);
        });
        name.setValue(details.name());
        alt.setValue(details.alt());
        decorative.setValue(details.decorative());
        licence.setValue(details.licence());
        credit.setValue(details.credit());
    }

    static TextField line(String label) {
        TextField field = new TextField(label);
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        return field;
    }

    void setReadOnly() {
        name.setReadOnly(true);
        alt.setReadOnly(true);
        decorative.setReadOnly(true);
        licence.setReadOnly(true);
        credit.setReadOnly(true);
    }

    /** What was entered; null when a field now says what is wrong with it, and has the focus. */
    @Nullable
    ImageDetails read() {
        ImageDetails entered = new ImageDetails(
                name.getValue(), alt.getValue(), decorative.getValue(), licence.getValue(), credit.getValue());
        String problem = entered.problemInAltText();
        name.setInvalid(entered.name().isEmpty());
        alt.setErrorMessage(problem);
        alt.setInvalid(problem != null);
        if (name.isInvalid()) {
            name.focus();
            return null;
        }
        if (alt.isInvalid()) {
            alt.focus();
            return null;
        }
        return entered;
    }
}
