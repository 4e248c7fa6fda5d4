package org.countersign.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.countersign.content.IncompleteDraftException;
import org.countersign.content.Stage;
import org.countersign.document.Block;
import org.countersign.document.Document;
import org.countersign.document.Inline;
import org.countersign.document.ListItem;
import org.countersign.document.Marks;
import org.countersign.people.Role;
import org.countersign.shared.RefusedException;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ADraftThatLacksSomethingIsNotSubmittedTest {

    private static final List<Inline> TEXT = List.of(new Inline.Text("Slowly.", Marks.NONE));

    @Autowired
    TestClinic clinic;

    @Autowired
    Reviews reviews;

    Colleague nora;

    @BeforeEach
    void anAuthor() {
        nora = clinic.author();
    }

    @Test
    void everythingThatIsMissingIsListed() {
        TestArticle article = clinic.emptyArticleBy(clinic.editor(), "  ");
        IncompleteDraftException refusal =
                catchThrowableOfType(IncompleteDraftException.class, () -> article.submittedBy(clinic.editor()));
        assertThat(refusal.missing())
                .containsExactly("a title", "a summary", "at least one written paragraph", "a byline");
        assertThat(refusal)
                .hasMessage("Before review this needs a title, a summary, at least one written paragraph, a byline.");
        assertThat(article.stage()).isEqualTo(Stage.WRITING);
        assertThat(clinic.as(nora, () -> reviews.of(article.id()))).isEmpty();
    }

    @Test
    void onlyWhatIsMissingIsListed() {
        TestArticle article = clinic.emptyArticleBy(nora, "Sleep").writtenBy(nora, "Go to bed early.");
        assertThatThrownBy(() -> article.submittedBy(nora)).hasMessage("Before review this needs a summary.");
    }

    @Test
    void headingsAndRulesAloneSayNothing() {
        TestArticle article = clinic.emptyArticleBy(nora, "Sleep").summarizedBy(nora, "How to.");
        article.writtenBy(nora, new Document(List.of(new Block.Heading(2, TEXT), new Block.HorizontalRule())));
        assertThatThrownBy(() -> article.submittedBy(nora))
                .hasMessage("Before review this needs at least one written paragraph.");
    }

    @Test
    void aParagraphWithinAListIsOne() {
        TestArticle article = clinic.emptyArticleBy(nora, "Sleep").summarizedBy(nora, "How to.");
        ListItem item = new ListItem(List.of(new Block.Paragraph(TEXT)));
        article.writtenBy(nora, new Document(List.of(new Block.BulletList(List.of(item)))));
        assertThat(article.submittedBy(nora).stage()).isEqualTo(Stage.IN_REVIEW);
    }

    @Test
    void onlyAnActiveReviewerCanBeAsked() {
        TestArticle article = clinic.articleBy(nora, "Sleep");
        Colleague jonas = clinic.editor();
        assertThatThrownBy(() -> clinic.as(nora, () -> reviews.submit(article.id(), "", jonas.id())))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Jonas Wirth is no active medical reviewer. Choose somebody else.");
        assertThat(article.stage()).isEqualTo(Stage.WRITING);
        clinic.as(nora, () -> reviews.submit(article.id(), "", clinic.reviewer().id()));
        assertThat(article.openReview().assigned()).isEqualTo(clinic.reviewer().name());
    }

    @Test
    void aReviewAwaitsWhomItNamesAndNobodyWhoWroteIt() {
        Colleague tom = clinic.hire("Tom Reyes", Role.REVIEWER);
        Colleague lena = clinic.hire("Lena Brandt", Role.REVIEWER, Role.AUTHOR);
        TestArticle named = clinic.articleBy(nora, "Named");
        clinic.as(nora, () -> reviews.submit(named.id(), "", tom.id()));
        TestArticle open = clinic.articleBy(lena, "For anybody").submittedBy(lena);
        assertThat(clinic.as(tom, () -> reviews.awaitingMe(100)))
                .extracting(Review::article)
                .contains(named.id(), open.id());
        assertThat(clinic.as(lena, () -> reviews.awaitingMe(100)))
                .extracting(Review::article)
                .doesNotContain(named.id(), open.id());
    }

    @Test
    void aNoteThatIsTooLongIsRefusedWithItsLength() {
        TestArticle article = clinic.articleBy(nora, "Sleep");
        assertThatThrownBy(() -> clinic.as(nora, () -> reviews.submit(article.id(), "x".repeat(2_001), null)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("A note can have at most 2,000 characters; this has 2,001.");
        assertThat(article.stage()).isEqualTo(Stage.WRITING);
    }
}
