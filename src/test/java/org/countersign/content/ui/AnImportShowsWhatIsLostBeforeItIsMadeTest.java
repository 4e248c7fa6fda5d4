package org.countersign.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.countersign.components.FormDialog;
import org.countersign.components.Notice;
import org.countersign.people.Role;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockPart;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
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
        paste("pasted.html", "<h1>Before you come</h1><p>Eat <img src='a.png'>nothing.</p>");
        TextField title = title();
        assertThat(title.getValue()).isEqualTo("Before you come");
        assertThat($(ImportFindings.class).single().getElement().getTextRecursively())
                .contains("1 image was not kept: only JPEG, PNG, GIF and WebP that the file itself holds come along.");
        test($(Button.class).withText("Import").single()).click();
        assertThat($(FormDialog.class).exists()).isFalse();
        assertThat(getCurrentView()).isInstanceOf(ArticleView.class);
    }

    @Test
    void whatCannotBeReadIsSaidInTheDialogAndTheNextPasteIsTaken() {
        navigate(ArticlesView.class);
        test($(Button.class).withText("Import…").first()).click();
        paste("pasted.html", "<p>" + "word ".repeat(500_000) + "</p>");
        assertThat($(Notice.class).all())
                .anyMatch(notice -> notice.isVisible()
                        && notice.getElement().getTextRecursively().contains("Nothing was imported"));
        paste("pasted.txt", "Before you come\n\nEat nothing.");
        assertThat(title().getValue()).isEqualTo("Before you come");
        assertThat($(Notice.class).all())
                .noneMatch(notice -> notice.isVisible()
                        && notice.getElement().getTextRecursively().contains("Nothing was imported"));
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

    /** Sent as the browser does: a request of its own, while this test, as the screen, holds the lock. */
    private void paste(String file, String content) {
        ImportSource source = $(ImportSource.class).single();
        MockPart part = new MockPart("file", file, content.getBytes(StandardCharsets.UTF_8));
        UploadEvent event =
                new UploadEvent(
                        VaadinRequest.getCurrent(),
                        VaadinResponse.getCurrent(),
                        VaadinSession.getCurrent(),
                        file,
                        part.getSize(),
                        "text/plain",
                        source.getElement(),
                        part) {
                    private final UI ui = UI.getCurrent();

                    @Override
                    public UI getUI() {
                        return ui;
                    }
                };
        assertThat(VaadinSession.getCurrent().hasLock()).isTrue();
        CompletableFuture<Void> request = CompletableFuture.runAsync(new DelegatingSecurityContextRunnable(() -> {
            try {
                source.receive(event, "pasted text");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
        assertThat(request).succeedsWithin(Duration.ofSeconds(30));
        roundTrip();
    }
}
