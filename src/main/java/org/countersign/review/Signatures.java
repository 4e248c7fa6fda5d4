package org.countersign.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Subject;
import org.countersign.content.Revision;
import org.countersign.content.Revisions;
import org.countersign.people.CurrentPerson;
import org.countersign.people.OwnAccount;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.countersign.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Electronic signatures after 21 CFR Part 11: bound to the bytes, to a person, and to a fresh proof of identity. */
@Service
public class Signatures {

    private final Reviews reviews;
    private final Revisions revisions;
    private final SignatureStore store;
    private final OpenReviews open;
    private final Obstacles obstacles;
    private final RoundStore rounds;
    private final RoundProgress progress;
    private final SignerRules rules;
    private final AnswerStore answers;
    private final OwnAccount ownAccount;
    private final People people;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Signatures(
            Reviews reviews,
            Revisions revisions,
            SignatureStore store,
            OpenReviews open,
            Obstacles obstacles,
            RoundStore rounds,
            RoundProgress progress,
            SignerRules rules,
            AnswerStore answers,
            OwnAccount ownAccount,
            People people,
            AuditTrail auditTrail,
            CurrentPerson currentPerson,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.revisions = revisions;
        this.store = store;
        this.open = open;
        this.obstacles = obstacles;
        this.rounds = rounds;
        this.progress = progress;
        this.rules = rules;
        this.answers = answers;
        this.ownAccount = ownAccount;
        this.people = people;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
        this.transaction = transaction;
        this.events = events;
    }

    /** Why the person who asks cannot sign a review's present stage, as a sentence; empty when they can. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public Optional<String> obstacle(ReviewId id) {
        Review review = reviews.review(id);
        return obstacle(rounds.round(id), revisions.revision(review.revision()));
    }

    private Optional<String> obstacle(ReviewRound round, Revision revision) {
        Person person = people.person(currentPerson.get().id());
        return rules.obstacle(round, revision, person)
                .or(() -> obstacles.of(revision.article()))
                .or(() -> checklist(round).flatMap(AnsweredChecklist::obstacle));
    }

    private Optional<AnsweredChecklist> checklist(ReviewRound round) {
        PersonId person = currentPerson.get().id();
        return round.current().flatMap(stage -> answers.answered(round.review(), stage.position(), person));
    }

    /**
     * What the person who asks would sign.
     *
     * @throws RefusedException when they cannot sign it, or it was decided already
     */
    @PreAuthorize("hasAnyRole('REVIEWER', 'EDITOR')")
    @Transactional
    public SigningStatement statement(ReviewId review) {
        ReviewRequest request = open.locked(review);
        Revision revision = revisions.revision(request.revision());
        ReviewRound round = rounds.round(review);
        obstacle(round, revision).ifPresent(reason -> {
            throw new RefusedException(reason);
        });
        RoundStage stage = round.current().orElseThrow();
        Person signer = people.person(currentPerson.get().id());
        return SigningStatement.of(review, stage, revision, signer, rules.licenceFor(stage), checklist(round));
    }

    /**
     * Signs.
     *
     * @param shown what the person saw when they gave their password
     * @param address where the request comes from, for slowing down guesses
     * @throws RefusedException when the password is wrong, what was shown no longer holds, or they cannot sign
     */
    @PreAuthorize("hasAnyRole('REVIEWER', 'EDITOR')")
    public SignatureId sign(SigningStatement shown, String password, String address) {
        PersonId signer = currentPerson.get().id();
        try {
            ownAccount.prove(password, address);
        } catch (RefusedException e) {
            transaction.executeWithoutResult(status -> auditTrail.record(
                    currentPerson.get().actor(),
                    AuditAction.SIGNATURE_REFUSED,
                    subject(shown),
                    Map.of("reason", "password", "hash", shown.contentHash().hex())));
            throw e;
        }
        SignatureId signature = transaction.execute(status -> signProven(shown, signer));
        if (signature == null) {
            throw new IllegalStateException("No signature was made");
        }
        return signature;
    }

    private Subject subject(SigningStatement shown) {
        Review review = reviews.review(shown.review());
        return Subject.article(review.article(), review.title());
    }

    private SignatureId signProven(SigningStatement shown, PersonId signer) {
        if (!statement(shown.review()).equals(shown)) {
            throw new RefusedException(
                    "What you were asked to sign has changed meanwhile. Nothing was signed; open the review again.");
        }
        ReviewRequest request = open.locked(shown.review());
        Revision revision = revisions.revision(request.revision());
        SignatureId id = store.sign(shown.review(), revision, people.person(signer), shown.statement());
        auditTrail.record(
                currentPerson.get().actor(),
                AuditAction.REVISION_SIGNED,
                Subject.article(revision.article(), revision.content().title()),
                Map.of(
                        "revision", revision.number(),
                        "hash", revision.hash().hex(),
                        "stage", shown.stage(),
                        "checklist",
                                shown.checklist() == null
                                        ? "none"
                                        : shown.checklist().told(),
                        "signature", id.toString()));
        events.publishEvent(new RevisionSigned(revision.article(), shown.review(), id));
        progress.signed(request, revision, shown.position());
        return id;
    }

    /** A medical reviewer's signature of the newest revision that has every one it needs, which is what can be published. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public Optional<Signature> latest(ArticleId article) {
        return store.latest(article);
    }

    /** The newest revision's first. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<Signature> of(ArticleId article) {
        return store.of(article);
    }
}
