package org.countersign.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import org.countersign.content.PassagePlace;
import org.countersign.content.PassagePlace.Gone;
import org.countersign.content.PassagePlace.NotYet;
import org.countersign.content.PassagePlace.Standing;
import org.countersign.document.Passage;
import org.countersign.shared.RefusedException;
import org.countersign.shared.RevisionId;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ACommentStandsAtItsPassageTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    Comments comments;

    @Autowired
    Obstacles obstacles;

    @Autowired
    PassageComments passageComments;

    Colleague nora;
    Colleague amara;
    TestArticle article;
    RevisionId first;
    CommentId thread;

    @BeforeEach
    void aSubmission() {
        nora = clinic.author();
        amara = clinic.reviewer();
        article = clinic.articleBy(nora, "Migraine").writtenBy(nora, "Take one tablet.", "Rest.");
        article.submittedBy(nora);
        first = article.openReview().revision();
        clinic.as(amara, () -> passageComments.add(first, new Passage(6, 16), "Which dose?", true));
        thread = clinic.as(nora, () -> comments.threads(article.id(), ThreadState.OPEN, 1))
                .getFirst()
                .id();
    }

    @Test
    void itQuotesThePassageAndStandsThereInTheRevisionAndInTheDraft() {
        assertThat(quotation(inDraft()).words()).isEqualTo("one tablet");
        assertThat(quotation(inDraft()).place())
                .isEqualTo(new Standing(article.draft().bodyVersion(), new Passage(6, 16)));
        assertThat(inRevision(first)).isEqualTo(new Standing(0, new Passage(6, 16)));
        assertThat(clinic.as(nora, () -> obstacles.of(article.id()))).isPresent();
    }

    @Test
    void itFollowsTheDraftAndALaterRevisionAndIsGoneWithItsWords() {
        article.writtenBy(nora, "Before.", "Take one tablet.", "Rest.");
        assertThat(quotation(inDraft()).place())
                .isInstanceOfSatisfying(
                        Standing.class,
                        standing -> assertThat(
                                        standing.passage().words(article.draft().body()))
                                .isEqualTo("one tablet"));
        clinic.as(nora, () -> comments.resolve(thread));
        article.submittedBy(nora);
        RevisionId second = article.openReview().revision();
        assertThat(inRevision(second)).isInstanceOf(Standing.class);
        clinic.as(amara, () -> passageComments.add(second, new Passage(1, 7), "Before what?", false));
        assertThat(clinic.as(nora, () -> passageComments.inRevision(first).values()))
                .extracting(Quotation::place)
                .contains(new NotYet());
        article.writtenBy(nora, "Rest.");
        assertThat(clinic.as(nora, () -> passageComments.inDraft(article.id()).values()))
                .extracting(Quotation::place)
                .containsOnly(new Gone());
    }

    @Test
    void aPassageWithoutWordsIsRefused() {
        assertThatThrownBy(() ->
                        clinic.as(amara, () -> passageComments.add(first, new Passage(17, 19), "Which dose?", false)))
                .isInstanceOf(RefusedException.class);
    }

    private Map<CommentId, Quotation> inDraft() {
        return clinic.as(nora, () -> passageComments.inDraft(article.id()));
    }

    private PassagePlace inRevision(RevisionId revision) {
        return quotation(clinic.as(nora, () -> passageComments.inRevision(revision)))
                .place();
    }

    private Quotation quotation(Map<CommentId, Quotation> quotations) {
        return Objects.requireNonNull(quotations.get(thread));
    }
}
