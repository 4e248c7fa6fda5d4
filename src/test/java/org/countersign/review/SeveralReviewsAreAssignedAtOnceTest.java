package org.countersign.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.countersign.content.ArticleFilter;
import org.countersign.content.ArticleRow;
import org.countersign.content.Articles;
import org.countersign.people.Role;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Editors keep everything moving: what stands where, what nobody is asked to decide, and who is asked. */
@DatabaseTest
class SeveralReviewsAreAssignedAtOnceTest {

    private static final StageRule MEDICAL = new StageRule("medical", Role.REVIEWER, 1, 5);
    private static final StageRule EDITORIAL = new StageRule("editorial", Role.EDITOR, 1, 3);

    @Autowired
    TestClinic clinic;

    @Autowired
    Assignments assignments;

    @Autowired
    Pipeline pipeline;

    @Autowired
    Articles articles;

    @Test
    void whoCannotDecideOneIsNamedAndTheRestGoThrough() {
        Colleague tom = clinic.hire("Tom Reyes", Role.REVIEWER, Role.AUTHOR);
        TestArticle his = submitted(clinic.articleBy(tom, "Migraine"), tom);
        TestArticle taken = submitted("Sleep");
        TestArticle free = submitted("Pain");
        TestArticle other = submitted("Anxiety");
        clinic.as(clinic.reviewer(), () -> assignments.take(id(taken)));
        AssignedTogether outcome = assignAll(tom, his, taken, free, other);
        assertThat(outcome.assigned()).isEqualTo(2);
        assertThat(outcome.refusals())
                .containsExactlyInAnyOrder(
                        "“Migraine”: Tom Reyes wrote part of this revision. Choose somebody else.",
                        "“Sleep”: Amara Osei has this already.");
        assertThat(free.openReview().assigned()).isEqualTo("Tom Reyes");
        assertThat(his.openReview().assigned()).isEmpty();
    }

    @Test
    void whatNobodyIsAskedToDecideIsListedUntilSomebodyIs() {
        clinic.asksFor(EDITORIAL, MEDICAL);
        TestArticle article = submitted("Ketamine");
        clinic.asksFor(MEDICAL);
        assertThat(awaitsAssignment(article)).isTrue();
        clinic.as(clinic.editor(), () -> assignments.take(id(article)));
        assertThat(awaitsAssignment(article)).isFalse();
        article.signedBy(clinic.editor());
        assertThat(awaitsAssignment(article)).as("the medical stage").isTrue();
        assignAll(clinic.reviewer(), article);
        assertThat(awaitsAssignment(article)).isFalse();
        article.signedBy(clinic.reviewer());
        assertThat(awaitsAssignment(article)).isFalse();
        article.revokedBy(clinic.reviewer(), "I misread the dose.");
        assertThat(awaitsAssignment(article)).as("she is still asked").isFalse();
        clinic.as(clinic.editor(), () -> assignments.assign(id(article), Set.of(), ""));
        assertThat(awaitsAssignment(article)).isTrue();
    }

    @Test
    void theListFollowsWhomTheReviewAsks() {
        Colleague tom = clinic.hire("Tom Reyes", Role.REVIEWER);
        TestArticle article = submitted("Insomnia");
        assertThat(listedFor(tom)).isEmpty();
        clinic.as(tom, () -> assignments.take(id(article)));
        assertThat(listedFor(tom)).containsExactly("Insomnia");
        clinic.as(tom, () -> assignments.handOn(id(article), clinic.reviewer().id(), ""));
        assertThat(listedFor(tom)).isEmpty();
        assertThat(listedFor(clinic.reviewer())).contains("Insomnia");
        article.changesRequestedBy(clinic.reviewer(), "Name the hours.");
        assertThat(listedFor(clinic.reviewer())).as("until a new review begins").contains("Insomnia");
        article.writtenBy(clinic.author(), "From ten to six.").submittedBy(clinic.author());
        assertThat(listedFor(clinic.reviewer())).doesNotContain("Insomnia");
    }

    @Test
    void eachLaneTellsHowManyAndWhatHasBeenThereForLongest() {
        TestArticle older = clinic.articleBy(clinic.author(), "An older draft");
        clinic.articleBy(clinic.author(), "A newer draft");
        clinic.signedArticle("Signed");
        submitted("Reviewed").changesRequestedBy(clinic.reviewer(), "More.");
        TestArticle open = submitted("Open");
        List<PipelineLane> lanes = clinic.as(clinic.editor(), () -> pipeline.lanes(100));
        assertThat(lanes).extracting(PipelineLane::lane).containsExactly(Lane.values());
        assertThat(lanes).allSatisfy(lane -> {
            assertThat(lane.count()).isEqualTo(lane.longest().size()).isPositive();
            assertThat(lane.longest()).isSortedAccordingTo(java.util.Comparator.comparing(PipelineCard::since));
        });
        assertThat(titles(lanes.getFirst())).containsSubsequence("An older draft", "A newer draft");
        assertThat(titles(lanes.getLast())).contains("Signed");
        PipelineCard card = lanes.get(1).longest().getLast();
        assertThat(card.title()).isEqualTo("Open");
        assertThat(card.stage()).isEqualTo("medical");
        assertThat(card.due()).isEqualTo(open.openReview().due());
        assertThat(clinic.as(clinic.author(), () -> pipeline.due(List.of(open.id(), older.id()))))
                .containsOnlyKeys(open.id());
    }

    private TestArticle submitted(String title) {
        return submitted(clinic.articleBy(clinic.author(), title), clinic.author());
    }

    private static TestArticle submitted(TestArticle article, Colleague author) {
        return article.submittedBy(author);
    }

    private static ReviewId id(TestArticle article) {
        return article.openReview().id();
    }

    private AssignedTogether assignAll(Colleague to, TestArticle... wanted) {
        List<ReviewId> reviews = java.util.Arrays.stream(wanted)
                .map(SeveralReviewsAreAssignedAtOnceTest::id)
                .toList();
        return clinic.as(clinic.editor(), () -> assignments.assignAll(reviews, to.id(), ""));
    }

    private boolean awaitsAssignment(TestArticle article) {
        return clinic.as(clinic.editor(), () -> pipeline.unassigned(1_000)).stream()
                .anyMatch(review -> review.article().equals(article.id()));
    }

    private List<String> listedFor(Colleague reviewer) {
        return clinic
                .as(
                        clinic.editor(),
                        () -> articles.list(ArticleFilter.everything().withReviewer(reviewer.id()), null, 100))
                .stream()
                .map(ArticleRow::title)
                .toList();
    }

    private static List<String> titles(PipelineLane lane) {
        return lane.longest().stream().map(PipelineCard::title).toList();
    }
}
