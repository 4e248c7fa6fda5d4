package org.countersign.review;

import java.util.Map;
import java.util.Optional;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Subject;
import org.countersign.content.ArticleStages;
import org.countersign.people.CurrentPerson;
import org.countersign.shared.RefusedException;
import org.countersign.shared.TypedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signatures that their signers take back before publication. None is erased: it stays, with the reason. */
@Service
public class Revocations {

    private static final int LONGEST = 2_000;

    private final RevocationStore store;
    private final SignatureStore signatures;
    private final Reviews reviews;
    private final ReviewRepository requests;
    private final ArticleStages stages;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;

    Revocations(
            RevocationStore store,
            SignatureStore signatures,
            Reviews reviews,
            ReviewRepository requests,
            ArticleStages stages,
            AuditTrail auditTrail,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events) {
        this.store = store;
        this.signatures = signatures;
        this.reviews = reviews;
        this.requests = requests;
        this.stages = stages;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
        this.events = events;
    }

    /** Why the person who asks cannot revoke a signature, as a sentence; empty when they can. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public Optional<String> obstacle(SignatureId id) {
        return obstacle(signature(id));
    }

    private Optional<String> obstacle(Signature signature) {
        if (!signature.signer().equals(currentPerson.get().id())) {
            return Optional.of("Only whoever gave a signature can revoke it.");
        }
        return store.obstacle(signature.id()).map(word -> switch (word) {
            case "REVOKED" -> "This signature is revoked already.";
            case "PUBLISHED" -> "This was published already. What patients should not read is withdrawn by an editor.";
            case "LATER" -> "A later revision has every signature since, so this one is not published any more.";
            default -> "This round is over, so nothing is published because of this signature.";
        });
    }

    /**
     * Takes one's own signature back. Its round goes back to the stage that lacks it. When a later revision was submitted
     * since, both rounds end instead: the later one was written upon what nobody vouches for now.
     *
     * @throws RefusedException when it cannot be revoked any more, or no reason is given
     */
    @PreAuthorize("hasAnyRole('REVIEWER', 'EDITOR')")
    @Transactional
    public void revoke(SignatureId id, String reason) {
        Review review = reviews.review(signature(id).review());
        stages.lock(review.article());
        Signature signature = signature(id);
        obstacle(signature).ifPresent(sentence -> {
            throw new RefusedException(sentence);
        });
        String written = TypedText.lines("A reason", reason, LONGEST);
        if (written.isEmpty()) {
            throw new RefusedException("Say why first.");
        }
        store.revoke(id, currentPerson.get().id(), written);
        goBack(requests.findById(review.id().value()).orElseThrow());
        auditTrail.record(
                currentPerson.get().actor(),
                AuditAction.SIGNATURE_REVOKED,
                Subject.article(review.article(), review.title()),
                Map.of(
                        "revision", signature.revisionNumber(),
                        "hash", signature.contentHash().hex(),
                        "signature", id.toString(),
                        "reason", written));
        events.publishEvent(new SignatureRevoked(review.article(), review.id(), id, signature.signer()));
    }

    private void goBack(ReviewRequest request) {
        if (request.isOpen()) {
            return;
        }
        boolean hasSuccessor = store.hasSuccessor(request.id());
        if (hasSuccessor) {
            request.endByRevocation(currentPerson.get().id());
            requests.findOpen(request.article().value())
                    .ifPresent(
                            later -> later.endByRevocation(currentPerson.get().id()));
        } else {
            request.reopen();
        }
        requests.flush();
        stages.revokeApproval(request.article(), store.vouched(request.article()), !hasSuccessor);
    }

    private Signature signature(SignatureId id) {
        return signatures.find(id).orElseThrow(() -> new RefusedException("There is no such signature."));
    }
}
