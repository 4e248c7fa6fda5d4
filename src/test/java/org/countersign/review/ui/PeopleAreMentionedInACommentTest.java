package org.countersign.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import org.countersign.review.Mentionables.Mentionable;
import org.countersign.review.ReviewAddress;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
class PeopleAreMentionedInACommentTest extends SpringBrowserlessTest {

    @Autowired
    TestClinic clinic;

    TestArticle article;

    @BeforeEach
    void aReview() {
        Colleague nora = clinic.author();
        clinic.editor();
        article = clinic.articleBy(nora, "Migraine").submittedBy(nora);
        Colleague amara = clinic.reviewer();
        SecurityContextHolder.getContext().setAuthentication(amara.principal().authentication());
        UI.getCurrent().navigate(ReviewAddress.of(article.openReview().id()));
        openComments();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void thoseWhoMaySeeItAreOfferedByAnyOfTheirNames() {
        MentionSuggestions suggestions = $(MentionSuggestions.class).first();
        assertThat(suggestions.matching("wir")).extracting(Mentionable::written).containsExactly("Jonas Wirth");
        assertThat(suggestions.matching("irth")).isEmpty();
        assertThat(suggestions.matching(""))
                .extracting(Mentionable::written)
                .contains("Jonas Wirth", "Nora Feld", "Priya Raman")
                .doesNotContain("Amara Osei");
    }

    @Test
    void theirNamesAreMarkedAndMarkupStaysText() {
        say("Comment", "Which dose, @Nora Feld? Ask @Jonas Wirth <b>soon</b>, not @Nobody.");
        assertThat($(Span.class).withClassName("mention").all())
                .extracting(Span::getText)
                .containsExactly("@Nora Feld", "@Jonas Wirth");
        assertThat($(MentioningText.class).single().getElement().getTextRecursively())
                .isEqualTo("Which dose, @Nora Feld? Ask @Jonas Wirth <b>soon</b>, not @Nobody.");
    }

    private void say(String label, String text) {
        TextArea field = $(TextArea.class)
                .withCondition(area -> area.getAriaLabel().filter(label::equals).isPresent())
                .first();
        test(field).setValue(text);
        test($(Button.class).withText(label).first()).click();
    }

    private void openComments() {
        Tab wanted = $(Tab.class)
                .withCondition(tab -> tab.getLabel().startsWith("Comments"))
                .single();
        wanted.getParent().map(Tabs.class::cast).orElseThrow().setSelectedTab(wanted);
    }
}
