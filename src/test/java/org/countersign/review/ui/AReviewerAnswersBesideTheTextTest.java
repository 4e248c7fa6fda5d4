package org.countersign.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.countersign.components.AnsweredPoints;
import org.countersign.components.PanelTabs;
import org.countersign.review.Answer;
import org.countersign.review.ReviewAddress;
import org.countersign.review.ReviewId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
class AReviewerAnswersBesideTheTextTest extends SpringBrowserlessTest {

    @Autowired
    TestClinic clinic;

    ReviewId review;

    @BeforeEach
    void aReviewIsOpen() {
        review = clinic.articleBy(clinic.author(), "Migraine")
                .submittedBy(clinic.author())
                .openReview()
                .id();
        SecurityContextHolder.getContext()
                .setAuthentication(clinic.reviewer().principal().authentication());
        openChecklist();
    }

    private void openChecklist() {
        navigate(ReviewAddress.of(review), ReviewView.class);
        $(PanelTabs.class).single().setSelectedIndex(1);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyPointIsAnsweredBeforeTheyCanSignAndTheDialogShowsThemAll() {
        assertThat(sign().isEnabled()).isFalse();
        points().forEach(point -> point.setValue(Answer.YES));
        assertThat(sign().isEnabled()).isTrue();
        test(sign()).click();
        assertThat($(AnsweredPoints.class).single().getElement().getTextRecursively())
                .contains("Each claim matches the source it cites")
                .contains("Yes");
    }

    @Test
    void aNoAsksWhyAndBeginsTheRequestForChanges() {
        points().get(2).setValue(Answer.NO);
        TextArea note = $(TextArea.class).withCaption("Why not?").single();
        note.setValue("The interval is that of the tablets.");
        assertThat($(Paragraph.class)
                        .withTextContaining("This must hold")
                        .single()
                        .isVisible())
                .isTrue();
        test($(Button.class).withText("Request changes").single()).click();
        assertThat($(TextArea.class).withCaption("What should change?").single().getValue())
                .startsWith("Dose, route, interval")
                .endsWith("The interval is that of the tablets.");
    }

    @Test
    void whatWasAnsweredIsThereAgainAfterTheSessionWasLost() {
        points().getFirst().setValue(Answer.NOT_APPLICABLE);
        openChecklist();
        assertThat(points().getFirst().getValue()).isEqualTo(Answer.NOT_APPLICABLE);
        assertThat(points().get(1).getValue()).isNull();
    }

    @SuppressWarnings("unchecked")
    private List<RadioButtonGroup<Answer>> points() {
        return $(ChecklistPoint.class).all().stream()
                .map(point -> (RadioButtonGroup<Answer>)
                        $(RadioButtonGroup.class, point).single())
                .toList();
    }

    private Button sign() {
        return $(Button.class).withText("Approve and sign").first();
    }
}
