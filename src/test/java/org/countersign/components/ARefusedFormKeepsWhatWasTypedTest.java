package org.countersign.components;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.countersign.shared.RefusedException;
import org.junit.jupiter.api.Test;

class ARefusedFormKeepsWhatWasTypedTest extends BrowserlessTest {

    private final TextField name = new TextField("Name");
    private final List<String> sent = new ArrayList<>();

    @Test
    void theRefusalIsShownInTheDialogThatStaysOpen() {
        var dialog = open(() -> {
            throw new RefusedException("Somebody with that name is here already.");
        });
        test(name).setValue("Tom Reyes");
        test($(Button.class).withText("Invite person").single()).click();
        assertThat(dialog.isOpened()).isTrue();
        assertThat(name.getValue()).isEqualTo("Tom Reyes");
        assertThat($(Notice.class).single().getElement().getTextRecursively())
                .isEqualTo("Somebody with that name is here already.");
        assertThat($(Button.class).withText("Invite person").single().isEnabled())
                .isTrue();
    }

    @Test
    void aFieldThatSaysWhatIsWrongKeepsTheDialogOpen() {
        var dialog = open(() -> false);
        test($(Button.class).withText("Invite person").single()).click();
        assertThat(dialog.isOpened()).isTrue();
    }

    @Test
    void whatIsDoneCloses() {
        var dialog = open(() -> sent.add(name.getValue()));
        test(name).setValue("Tom Reyes");
        test($(Button.class).withText("Invite person").single()).click();
        assertThat(dialog.isOpened()).isFalse();
        assertThat(sent).containsExactly("Tom Reyes");
    }

    @Test
    void cancelSendsNothing() {
        var dialog = open(() -> sent.add(name.getValue()));
        test($(Button.class).withText("Cancel").single()).click();
        assertThat(dialog.isOpened()).isFalse();
        assertThat(sent).isEmpty();
    }

    private FormDialog open(FormDialog.Submission submission) {
        var dialog = new FormDialog("Invite a person", "Invite person", submission);
        dialog.add(name);
        dialog.open();
        roundTrip();
        return dialog;
    }
}
