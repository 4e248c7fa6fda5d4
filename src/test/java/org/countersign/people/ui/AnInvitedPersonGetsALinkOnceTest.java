package org.countersign.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.countersign.components.CopyableLink;
import org.countersign.components.FormDialog;
import org.countersign.components.Notice;
import org.countersign.people.Role;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.junit.jupiter.api.Test;

@DatabaseTest
@SignedInAs(Role.ADMIN)
class AnInvitedPersonGetsALinkOnceTest extends SpringBrowserlessTest {

    @Test
    void theLinkIsShownToCopyAndThePersonIsInTheList() {
        navigate(PeopleView.class);
        invite("Tom Reyes", "tom@clinic.example");
        assertThat($(CopyableLink.class).single().address()).startsWith("http").contains("/desk/welcome/");
        assertThat($(FormDialog.class).exists()).isFalse();
        test($(Button.class).withText("Done").single()).click();
        assertThat(test($(Grid.class).single()).size()).isPositive();
        assertThat($(CopyableLink.class).exists()).isFalse();
    }

    @Test
    void whoIsHereAlreadyIsNotInvitedTwice() {
        navigate(PeopleView.class);
        invite("Lena Brandt", "lena@clinic.example");
        test($(Button.class).withText("Done").single()).click();
        invite("Lena Brandt", "lena@clinic.example");
        assertThat($(Notice.class).single().getElement().getTextRecursively()).contains("lena@clinic.example");
        assertThat($(CopyableLink.class).exists()).isFalse();
    }

    @Test
    void anEmptyFormSaysWhatIsMissing() {
        navigate(PeopleView.class);
        invite("", "nothing");
        assertThat($(TextField.class)
                        .withPropertyValue(TextField::getLabel, "Name")
                        .single()
                        .isInvalid())
                .isTrue();
        assertThat($(EmailField.class).single().getErrorMessage()).contains("not an e-mail address");
    }

    private void invite(String name, String email) {
        test($(Button.class).withText("Invite person").first()).click();
        test($(TextField.class).withPropertyValue(TextField::getLabel, "Name").single())
                .setValue(name);
        $(EmailField.class).single().setValue(email);
        test($(Button.class).withText("Invite person").last()).click();
    }
}
