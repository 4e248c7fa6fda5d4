package org.countersign.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.countersign.content.Stage;
import org.countersign.people.Role;
import org.countersign.shared.RefusedException;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Random people do random things to one article; {@link ModelReview} says what of it has to be taken. */
@DatabaseTest
class NoSequenceOfActionsBreaksAReviewTest {

    private static final int ACTIONS = 30;

    private static final List<List<StageRule>> POLICIES = List.of(
            List.of(new StageRule("medical", Role.REVIEWER, 1, 5)),
            List.of(new StageRule("editorial", Role.EDITOR, 1, 3), new StageRule("medical", Role.REVIEWER, 2, 5)),
            List.of(
                    new StageRule("medical", Role.REVIEWER, 1, 5),
                    new StageRule("editorial", Role.EDITOR, 1, 3),
                    new StageRule("pharmacy", Role.REVIEWER, 1, 5)));

    @Autowired
    TestClinic clinic;

    @Autowired
    Rounds rounds;

    @Autowired
    Reviews reviews;

    @Autowired
    Signatures signatures;

    Colleague nora;
    Colleague lena;
    Colleague jonas;
    List<Colleague> everybody;
    int texts;

    @BeforeEach
    void peopleOfEveryKind() {
        nora = clinic.author();
        jonas = clinic.editor();
        lena = clinic.hire("Lena Brandt", Role.AUTHOR, Role.REVIEWER, Role.EDITOR);
        everybody = List.of(
                nora,
                jonas,
                lena,
                clinic.reviewer(),
                clinic.hire("Tom Reyes", Role.REVIEWER),
                clinic.hire("Ida Moss", Role.REVIEWER, Role.EDITOR));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5})
    void whateverPeopleDo(long seed) throws SQLException {
        Random random = new Random(seed);
        TestArticle article = clinic.articleBy(nora, "Migraine " + seed);
        ModelReview model = new ModelReview(nora);
        List<String> story = new ArrayList<>();
        for (int i = 0; i < ACTIONS; i++) {
            Action action = Action.values()[random.nextInt(Action.values().length)];
            Colleague person = everybody.get(random.nextInt(everybody.size()));
            String before = everythingStored(article);
            boolean expected = model.allows(action, person);
            boolean taken = attempt(action, person, article, random, model);
            story.add(action + " by " + person + (taken ? "" : ", refused"));
            assertThat(taken).as("whether it is taken: %s", story).isEqualTo(expected);
            if (!taken) {
                assertThat(everythingStored(article))
                        .as("a refusal changes nothing: %s", story)
                        .isEqualTo(before);
            }
            expectLawsToHold(article, model, story);
        }
        expectAWayOut(article, story);
    }

    private boolean attempt(Action action, Colleague person, TestArticle article, Random random, ModelReview model) {
        try {
            switch (action) {
                case WRITE -> article.writtenBy(person, "Text " + ++texts);
                case CHANGE_POLICY ->
                    clinic.asksFor(POLICIES.get(random.nextInt(POLICIES.size())).toArray(StageRule[]::new));
                case SUBMIT -> article.submittedBy(person);
                case TAKE_BACK -> article.takenBackBy(person);
                case REQUEST_CHANGES -> article.changesRequestedBy(person, "Say more.");
                case SIGN -> article.signedBy(person);
                case REVOKE -> article.revokedBy(person, "A second thought.");
                case PUBLISH -> article.publishedBy(person);
                case WITHDRAW -> article.withdrawnBy(person, "A dose was wrong.");
            }
        } catch (RefusedException
                | org.springframework.security.access.AccessDeniedException
                | java.util.NoSuchElementException refused) {
            return false;
        }
        model.happened(
                action, person, action == Action.SUBMIT ? presentRound(article).stages() : List.of());
        return true;
    }

    private ReviewRound presentRound(TestArticle article) {
        return clinic.as(nora, () -> rounds.of(article.openReview().id()));
    }

    private void expectLawsToHold(TestArticle article, ModelReview model, List<String> story) {
        List<Signature> given = clinic.as(nora, () -> signatures.of(article.id()));
        article.live().ifPresent(live -> {
            Review review = clinic.as(nora, () -> reviews.of(article.id())).stream()
                    .filter(one -> one.revision().equals(live.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(clinic.as(nora, () -> rounds.of(review.id())).isComplete())
                    .as("what is live has every signature: %s", story)
                    .isTrue();
            assertThat(given.stream().filter(one -> one.review().equals(review.id())))
                    .as("on that very hash: %s", story)
                    .allMatch(one -> one.contentHash().equals(live.hash()));
        });
        assertThat(given.stream().filter(one -> one.revoked() == null))
                .as("no signature is a contributor's: %s", story)
                .noneMatch(one -> model.wrote(one.revisionNumber(), one.signer()));
    }

    /** Whatever happened, people who have nothing to do with it yet lead it to patients. */
    private void expectAWayOut(TestArticle article, List<String> story) {
        article.writtenBy(nora, "The last word " + ++texts);
        article.submittedBy(nora);
        ReviewRound round = presentRound(article);
        for (RoundStage stage : round.stages()) {
            IntStream.range(0, stage.rule().signatures())
                    .forEach(i -> article.signedBy(
                            clinic.hire("Somebody New", stage.rule().role())));
        }
        article.publishedBy(jonas);
        assertThat(article.live())
                .as("a way out: %s", story)
                .map(live -> live.hash())
                .contains(article.draft().content().hash());
        assertThat(article.stage()).isEqualTo(Stage.APPROVED);
    }

    /** Every row that an action on the article could change. */
    private String everythingStored(TestArticle article) throws SQLException {
        return clinic.sqlAsOwner().ask("""
                select md5(concat_ws('; ',
                    (select a::text from article a where a.id = x.id),
                    (select string_agg(v::text, ',' order by v.id) from review v where v.article_id = x.id),
                    (select string_agg(s::text, ',' order by s.id) from signature s join review v on v.id = s.review_id
                        where v.article_id = x.id),
                    (select count(*)::text from signature_revocation),
                    (select count(*)::text from revision r where r.article_id = x.id),
                    (select count(*)::text from comment c where c.article_id = x.id),
                    (select string_agg(p::text, ',' order by p.id) from publication p where p.article_id = x.id),
                    (select d.change_number::text from draft d where d.article_id = x.id)))
                from article x where x.id = ?
                """, article.id().value());
    }
}
