package org.countersign.review;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.countersign.document.Passage;
import org.countersign.people.Role;
import org.countersign.shared.RefusedException;
import org.countersign.testing.Colleague;
import org.countersign.testing.PlainSql;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.springframework.security.access.AccessDeniedException;

/** An article to which people really do what {@link ModelReview} speaks of. */
final class RealReview {

    /** What a conversation goes through. */
    record Services(Proposals proposals, ProposalAnswers answers, Comments comments, ProposerRule rule) {}

    /** Every text is one paragraph of one length, and no two are the same, though alike enough to be changed within. */
    private static final String TEXT = "Take one of the small white tablets each evening, and write down number %06d.";

    private static final Passage WHOLE_TEXT =
            new Passage(1, 1 + TEXT.formatted(0).length());

    private static final List<List<StageRule>> POLICIES = List.of(
            List.of(new StageRule("medical", Role.REVIEWER, 1, 5)),
            List.of(new StageRule("editorial", Role.EDITOR, 1, 3), new StageRule("medical", Role.REVIEWER, 2, 5)),
            List.of(
                    new StageRule("medical", Role.REVIEWER, 1, 5),
                    new StageRule("editorial", Role.EDITOR, 1, 3),
                    new StageRule("pharmacy", Role.REVIEWER, 1, 5)));

    private final TestClinic clinic;
    private final TestArticle article;
    private final Services services;
    private final Connection owner;
    private final Random random;
    private final List<CommentId> proposals = new ArrayList<>();
    private int texts;

    /** @param owner what is stored is read with */
    RealReview(TestClinic clinic, TestArticle article, Services services, Connection owner, Random random) {
        this.clinic = clinic;
        this.article = article;
        this.services = services;
        this.owner = owner;
        this.random = random;
    }

    TestArticle article() {
        return article;
    }

    String newText() {
        return TEXT.formatted(++texts);
    }

    /** @return whether it was taken */
    boolean attempt(Action action, Colleague person, ModelReview model) {
        try {
            perform(action, person, model);
            return true;
        } catch (RefusedException | AccessDeniedException | NoSuchElementException refused) {
            return false;
        }
    }

    private void perform(Action action, Colleague person, ModelReview model) {
        switch (action) {
            case WRITE -> write(person);
            case CHANGE_POLICY ->
                clinic.asksFor(POLICIES.get(random.nextInt(POLICIES.size())).toArray(StageRule[]::new));
            case CHANGE_WHETHER_PROPOSERS_COUNT ->
                clinic.as(
                        clinic.administrator(),
                        () -> services.rule().change(!services.rule().counts()));
            case SUBMIT -> article.submittedBy(person);
            case TAKE_BACK -> article.takenBackBy(person);
            case REQUEST_CHANGES -> article.changesRequestedBy(person, "Say more.");
            case ANSWER_YES_TO_EVERYTHING -> article.checkedBy(person);
            case ANSWER_NO_TO_WHAT_MUST_HOLD -> answer(person, true, Answer.NO, "The dose is another.");
            case ANSWER_THAT_WHAT_MUST_HOLD_DOES_NOT_APPLY -> answer(person, true, Answer.NOT_APPLICABLE, "");
            case ANSWER_NO_WITHOUT_A_NOTE -> answer(person, false, Answer.NO, "");
            case ANSWER_NO_KNOWINGLY -> answer(person, false, Answer.NO, "The law's own words stay.");
            case SIGN -> article.signedAsAnsweredBy(person);
            case REVOKE -> article.revokedBy(person, "A second thought.");
            case PROPOSE -> propose(person, false);
            case PROPOSE_WHAT_MUST_BE_RESOLVED -> propose(person, true);
            case TAKE_PROPOSAL -> clinic.as(person, () -> services.answers().take(newest()));
            case DECLINE_PROPOSAL -> clinic.as(person, () -> services.answers().decline(newest(), "It is right."));
            case WITHDRAW_PROPOSAL -> clinic.as(person, () -> services.answers().withdraw(newest()));
            case RESOLVE -> resolveOldest(person, model.proposals());
            case PUBLISH -> article.publishedBy(person);
            case WITHDRAW -> article.withdrawnBy(person, "A dose was wrong.");
        }
    }

    /** All anew, so that nothing is left of a passage, or within it. */
    private void write(Colleague person) {
        if (random.nextBoolean()) {
            article.writtenBy(person, newText());
        } else {
            article.retouchedBy(person, newText());
        }
    }

    /** Of the checklists that stages begin with, the first point must hold and the last need not. */
    private void answer(Colleague person, boolean first, Answer answer, String note) {
        article.answeredBy(
                person,
                checklist ->
                        List.of(new GivenAnswer(first ? 1 : checklist.items().size(), answer, note)));
    }

    private void propose(Colleague person, boolean mustBeResolved) {
        Review about = article.newestReview();
        proposals.add(clinic.as(
                person,
                () -> services.proposals().propose(about.revision(), WHOLE_TEXT, newText(), "", mustBeResolved)));
    }

    private CommentId newest() {
        return proposals.getLast();
    }

    void resolveOldest(Colleague person, ModelProposals model) {
        CommentId oldest = proposals.get(model.number(model.oldestOpen().orElseThrow()));
        clinic.as(person, () -> services.comments().resolve(oldest));
    }

    /** Every row that an action on the article could change. */
    String everythingStored() throws SQLException {
        return PlainSql.ask(owner, """
                select md5(concat_ws('; ',
                    (select a::text from article a where a.id = x.id),
                    (select string_agg(v::text, ',' order by v.id) from review v where v.article_id = x.id),
                    (select string_agg(s::text, ',' order by s.id) from signature s join review v on v.id = s.review_id
                        where v.article_id = x.id),
                    (select count(*)::text from signature_revocation),
                    (select count(*)::text from revision r where r.article_id = x.id),
                    (select count(*)::text from comment c where c.article_id = x.id),
                    (select count(*)::text from comment_turn),
                    (select count(*)::text from proposal),
                    (select string_agg(a::text, ',' order by a.comment_id) from proposal_answer a
                        join comment c on c.id = a.comment_id where c.article_id = x.id),
                    (select proposers_count::text from review_rule),
                    (select string_agg(p::text, ',' order by p.kind, p.position) from review_policy_stage p),
                    (select string_agg(a::text, ',' order by a.review_id, a.stage, a.person_id, a.item)
                        from checklist_answer a join review v on v.id = a.review_id where v.article_id = x.id),
                    (select count(*)::text from signed_answer),
                    (select string_agg(p::text, ',' order by p.id) from publication p where p.article_id = x.id),
                    (select d.change_number::text from draft d where d.article_id = x.id)))
                from article x where x.id = ?
                """, article.id().value());
    }
}
