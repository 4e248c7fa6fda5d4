package org.countersign.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import org.countersign.content.screen.ArticleAddress;
import org.countersign.people.Role;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TheHistoryLeadsToEveryComparisonTest extends SpringBrowserlessTest {

    @Autowired
    TestClinic clinic;

    @Test
    @SignedInAs(Role.REVIEWER)
    void twoRevisionsAreComparedUnderTheirAddress() {
        TestArticle article = twoVersions();
        open(article, "from=1&to=2");
        assertThat(summary()).isEqualTo("1 change: 1 replacement");
        open(article, "from=2&to=draft");
        assertThat(summary()).isEqualTo("No changes");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void bothFormsAreOffered() {
        open(twoVersions(), "from=1&to=2");
        test(button("Side by side")).click();
        assertThat(button("Side by side").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
        assertThat(summary()).isEqualTo("1 change: 1 replacement");
    }

    @Test
    @SignedInAs(Role.AUTHOR)
    void whatIsLiveIsOneClickAway() {
        Colleague nora = clinic.author();
        TestArticle article =
                clinic.liveArticle("Sleep").writtenBy(nora, "Something else.").keptBy(nora, "Later");
        open(article, "from=2&to=draft");
        test(button("Against live")).click();
        assertThat(summary()).isNotEqualTo("No changes");
        assertThat($(NativeButton.class).all())
                .noneMatch(other -> other.getText().equals("Since you last signed"));
    }

    @Test
    @SignedInAs(Role.AUTHOR)
    void aRevisionThatIsNotThereSaysSo() {
        TestArticle article = twoVersions();
        open(article, "from=1&to=9");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .contains("compare");
        assertThat($(CompareView.class).all()).isEmpty();
    }

    @Test
    @SignedInAs(Role.AUTHOR)
    void whatWasChosenOutlivesARefresh() {
        TestArticle article = twoVersions();
        ComparisonChoice.in(UI.getCurrent(), article.id()).set("1", true);
        ComparisonChoice.in(UI.getCurrent(), article.id()).set(ArticleAddress.DRAFT, true);
        assertThat(ComparisonChoice.in(UI.getCurrent(), article.id()).isComplete())
                .isTrue();
        ComparisonChoice.in(UI.getCurrent(), article.id()).set("1", false);
        assertThat(ComparisonChoice.in(UI.getCurrent(), article.id()).isComplete())
                .isFalse();
        TestArticle other = twoVersions();
        assertThat(ComparisonChoice.in(UI.getCurrent(), other.id()).holds(ArticleAddress.DRAFT))
                .isFalse();
    }

    private TestArticle twoVersions() {
        Colleague nora = clinic.author();
        return clinic.articleBy(nora, "Migraine")
                .writtenBy(nora, "Take 20 mg daily.")
                .keptBy(nora, "First")
                .writtenBy(nora, "Take 25 mg daily.")
                .keptBy(nora, "Second");
    }

    private static void open(TestArticle article, String choice) {
        UI.getCurrent().navigate(ArticleAddress.comparison(article.id()), QueryParameters.fromString(choice));
    }

    private String summary() {
        return $(Paragraph.class).withClassName("comparison-summary").single().getText();
    }

    private NativeButton button(String words) {
        return $(NativeButton.class).withText(words).single();
    }
}
