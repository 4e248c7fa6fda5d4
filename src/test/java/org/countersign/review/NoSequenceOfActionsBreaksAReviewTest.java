package org.countersign.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.countersign.content.Stage;
import org.countersign.people.Role;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.ListedArticles;
import org.countersign.testing.PlainSql;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Random people do random things to one article; {@link ModelReview} says what of it has to be taken. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class NoSequenceOfActionsBreaksAReviewTest {

    private static final int ACTIONS = 50;

    /** By these a round comes to its end: the next one is the first that anybody can do. */
    private static final List<Action> ONWARDS =
            List.of(Action.SIGN, Action.PUBLISH, Action.RESOLVE, Action.ANSWER_YES_TO_EVERYTHING, Action.SUBMIT);

    private static final List<Action> BACKWARDS = List.of(Action.REVOKE, Action.WITHDRAW, Action.TAKE_BACK);

    @Autowired
    TestClinic clinic;

    @Autowired
    Rounds rounds;

    @Autowired
    Reviews reviews;

    @Autowired
    Signatures signatures;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalAnswers answers;

    @Autowired
    Comments comments;

    @Autowired
    ProposerRule rule;

    Colleague nora;
    Colleague lena;
    Colleague jonas;
    List<Colleague> everybody;

    Newcomers newcomers;
    Connection owner;

    @BeforeAll
    void peopleOfEveryKind() throws SQLException {
        newcomers = new Newcomers(clinic);
        owner = clinic.sqlAsOwner().connect();
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

    @AfterAll
    void closeTheConnection() throws SQLException {
        owner.close();
    }

    @BeforeEach
    void proposersDoNotCount() {
        clinic.as(clinic.administrator(), () -> rule.change(false));
    }

    /** As many stories as {@code -Dreview.stories=1000} says, or twenty, from {@code -Dreview.firstStory=1001} on. */
    static LongStream seeds() {
        long first = Long.getLong("review.firstStory", 1);
        return LongStream.range(first, first + Long.getLong("review.stories", 20));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverPeopleDo(long seed) throws SQLException {
        Random random = new Random(seed);
        TestArticle article = clinic.articleBy(nora, "Migraine " + seed);
        RealReview real = new RealReview(
                clinic, article, new RealReview.Services(proposals, answers, comments, rule), owner, random);
        article.writtenBy(nora, real.newText());
        ModelReview model = new ModelReview(nora);
        List<String> story = new ArrayList<>();
        for (int i = 0; i < ACTIONS; i++) {
            // Without stages of its own a story would mostly have one
            Deed deed = i == 0 ? new Deed(Action.CHANGE_POLICY, jonas) : deed(model, random);
            String before = real.everythingStored();
            boolean expected = model.allows(deed.action(), deed.person());
            boolean taken = real.attempt(deed.action(), deed.person(), model);
            story.add(deed.action() + " by " + deed.person() + (taken ? "" : ", refused"));
            assertThat(taken).as("whether it is taken: %s", story).isEqualTo(expected);
            if (taken) {
                model.happened(
                        deed.action(),
                        deed.person(),
                        deed.action() == Action.SUBMIT ? presentRound(article).stages() : List.of());
            } else {
                assertThat(real.everythingStored())
                        .as("a refusal changes nothing: %s", story)
                        .isEqualTo(before);
            }
            expectLawsToHold(article, model, story);
        }
        expectAWayOut(real, model, story);
    }

    private record Deed(Action action, Colleague person) {}

    /**
     * Half of them lead onwards, or now and then backwards: left to chance, no story in twenty came to a signature. Of the
     * others half of what cannot be done is left out.
     */
    private Deed deed(ModelReview model, Random random) {
        List<Deed> leading =
                random.nextBoolean() ? leading(random.nextInt(6) == 0 ? BACKWARDS : ONWARDS, model) : List.of();
        if (!leading.isEmpty()) {
            return any(leading, random);
        }
        Deed deed;
        do {
            deed = new Deed(any(List.of(Action.values()), random), any(everybody, random));
        } while (!model.allows(deed.action(), deed.person()) && random.nextBoolean());
        return deed;
    }

    /** The first of these that anybody can do, by everybody who can. */
    private List<Deed> leading(List<Action> where, ModelReview model) {
        return where.stream()
                .map(action -> everybody.stream()
                        .filter(person -> model.allows(action, person))
                        .map(person -> new Deed(action, person))
                        .toList())
                .filter(possible -> !possible.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private ReviewRound presentRound(TestArticle article) {
        return clinic.as(nora, () -> rounds.of(article.openReview().id()));
    }

    private void expectLawsToHold(TestArticle article, ModelReview model, List<String> story) throws SQLException {
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
        assertThat(signedWithoutItsAnswers(article))
                .as("every signature stands under a checklist that can be signed: %s", story)
                .isEqualTo("0");
        assertThat(ListedReviews.untrue(owner, article.id()))
                .as("lists show whom each review waits for: %s", story)
                .isEqualTo("0");
        assertThat(ListedArticles.untrue(owner, article.id()))
                .as("lists show each article as it is: %s", story)
                .isEqualTo("0");
    }

    /** Signatures under which a point of their stage's checklist lacks its answer, or has one that cannot be signed. */
    private String signedWithoutItsAnswers(TestArticle article) throws SQLException {
        return PlainSql.ask(owner, """
                select count(*) from signature s
                    join review v on v.id = s.review_id
                    join review_stage t on t.review_id = s.review_id and t.position = s.stage
                    join checklist_item i on i.checklist_id = t.checklist_id
                    left join signed_answer g on g.signature_id = s.id and g.item = i.position
                where v.article_id = ? and (g.answer is null or g.answer = 'NO' and (i.must_hold or g.note = ''))
                """, article.id().value());
    }

    /** Whatever happened, people who have nothing to do with it yet lead it to patients. */
    private void expectAWayOut(RealReview real, ModelReview model, List<String> story) {
        TestArticle article = real.article();
        while (model.proposals().holdUp()) {
            real.resolveOldest(nora, model.proposals());
            model.happened(Action.RESOLVE, nora, List.of());
        }
        article.writtenBy(nora, real.newText());
        article.submittedBy(nora);
        ReviewRound round = presentRound(article);
        newcomers.whoSign(round.stages()).forEach(article::signedBy);
        article.publishedBy(jonas);
        assertThat(article.live())
                .as("a way out: %s", story)
                .map(live -> live.hash())
                .contains(article.draft().content().hash());
        assertThat(article.stage()).isEqualTo(Stage.APPROVED);
    }
}
