package org.countersign.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.countersign.components.FormDialog;
import org.countersign.components.Notice;
import org.countersign.people.Role;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
@SignedInAs(Role.AUTHOR)
class AnImportShowsWhatIsLostBeforeItIsMadeTest extends SpringBrowserlessTest {

    @Autowired
    TestClinic clinic;

    @BeforeEach
    void anAuthorIsSignedIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(clinic.author().principal().authentication());
    }

    @Test
    void whatWasPastedIsShownThenMadeAndOpened() {
        navigate(ArticlesView.class);
        test($(Button.class).withText("Import…").first()).click();
        paste(true, "<h1>Before you come</h1><p>Eat <img src='a.png'>nothing.</p>");
        TextField title = title();
        assertThat(title.getValue()).isEqualTo("Before you come");
        assertThat($(ImportFindings.class).single().getElement().getTextRecursively())
                .contains("1 image was not kept: only JPEG, PNG, GIF and WebP that the file itself holds come along.");
        test($(Button.class).withText("Import").single()).click();
        assertThat($(FormDialog.class).exists()).isFalse();
        assertThat(getCurrentView()).isInstanceOf(ArticleView.class);
    }

    @Test
    void nothingChosenIsSaidInTheDialog() {
        navigate(ArticlesView.class);
        test($(Button.class).withText("Import…").first()).click();
        test($(Button.class).withText("Import").single()).click();
        assertThat($(FormDialog.class).single().isOpened()).isTrue();
        assertThat($(Notice.class).all())
                .anyMatch(notice -> notice.getElement().getTextRecursively().contains("Choose a file"));
    }

    private TextField title() {
        return $(TextField.class)
                .withPropertyValue(TextField::getLabel, "Title")
                .single();
    }

    private void paste(boolean html, String content) {
        PasteBox box = $(PasteBox.class).single();
        ComponentUtil.fireEvent(box, new PasteBox.PasteEvent(box, true, html, content));
    }
}
