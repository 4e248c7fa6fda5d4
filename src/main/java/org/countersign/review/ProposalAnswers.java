package org.countersign.review;

import java.util.Objects;
import java.util.Set;
import org.countersign.content.ArticleStages;
import org.countersign.content.DraftRewording;
import org.countersign.people.CurrentPerson;
import org.countersign.review.PassageStore.Quoted;
import org.countersign.review.Proposal.Answer;
import org.countersign.review.Proposal.Outcome;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.countersign.shared.RefusedException;
import org.countersign.shared.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How proposals end, each once. Whoever takes one makes it their own edit; the proposer becomes no contributor, unless
 * {@link ProposerRule} says so.
 */
@Service
public class ProposalAnswers {

    private static final int LONGEST = 2_000;

    private final Comments comments;
    private final PassageStore passages;
    private final ProposalStore store;
    private final ProposerRule rule;
    private final ArticleStages stages;
    private final DraftRewording rewording;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;

    ProposalAnswers(
            Comments comments,
            PassageStore passages,
            ProposalStore store,
            ProposerRule rule,
            ArticleStages stages,
            DraftRewording rewording,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events) {
        this.comments = comments;
        this.passages = passages;
        this.store = store;
        this.rule = rule;
        this.stages = stages;
        this.rewording = rewording;
        this.currentPerson = currentPerson;
        this.events = events;
    }

    /** A proposal that nobody has answered, under its article's lock. */
    private record Found(ArticleId article, PersonId proposer, Quoted quoted, Proposal proposal) {}

    /**
     * Makes the proposed words the draft's, as an edit of whoever takes them, and resolves the thread.
     *
     * @throws RefusedException when it was answered or resolved, or the passage has changed since
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
    @Transactional
    public void take(CommentId thread) {
        Found found = unanswered(thread, " Reopen it to take the wording.");
        Set<PersonId> alsoWriters = rule.count() ? Set.of(found.proposer()) : Set.of();
        Proposal proposal = found.proposal();
        long change = rewording.reword(
                found.article(), found.quoted().passage(), proposal.present(), proposal.wording(), alsoWriters);
        end(found, Outcome.TAKEN, "", change);
        comments.resolve(thread);
    }

    /**
     * The thread stays open, so that the proposer can answer.
     *
     * @param reason why not
     * @throws RefusedException when it was answered or resolved, or no reason is given
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
    @Transactional
    public void decline(CommentId thread, String reason) {
        String written = TypedText.lines("A reason", reason, LONGEST);
        if (written.isEmpty()) {
            throw new RefusedException("Say why you decline it: the proposer reads that.");
        }
        end(unanswered(thread, ""), Outcome.DECLINED, written, null);
    }

    /**
     * The thread is resolved with it.
     *
     * @throws RefusedException when somebody else made it, or it was answered or resolved
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR')")
    @Transactional
    public void withdraw(CommentId thread) {
        Found found = unanswered(thread, "");
        if (!found.proposer().equals(currentPerson.get().id())) {
            throw new RefusedException("Only who proposed a wording can withdraw it. You can decline it.");
        }
        end(found, Outcome.WITHDRAWN, "", null);
        comments.resolve(thread);
    }

    private Found unanswered(CommentId thread, String whatToDo) {
        FoundComment comment = comments.locked(thread);
        Quoted quoted = passages.of(comment.article()).stream()
                .filter(each -> each.thread().equals(thread) && each.proposal() != null)
                .findFirst()
                .orElseThrow(() -> new RefusedException("There is no such proposal."));
        Proposal proposal = Objects.requireNonNull(quoted.proposal());
        Answer answer = proposal.answer();
        if (answer != null) {
            throw new RefusedException(answer.sentence());
        }
        comment.requireOpen(whatToDo);
        return new Found(comment.article(), comment.thread().first().author(), quoted, proposal);
    }

    private void end(Found found, Outcome outcome, String reason, @Nullable Long change) {
        CommentId thread = found.quoted().thread();
        store.answer(thread, outcome, currentPerson.get().id(), reason, change);
        comments.record(outcome.action(), found.article(), thread);
        stages.tellReaders(found.article());
        if (outcome != Outcome.WITHDRAWN) {
            events.publishEvent(new ProposalAnswered(found.article(), thread));
        }
    }
}
