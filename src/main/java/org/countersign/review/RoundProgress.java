package org.countersign.review;

import java.util.Map;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Subject;
import org.countersign.content.ArticleStages;
import org.countersign.content.Revision;
import org.countersign.people.CurrentPerson;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows from a signature: the next is awaited, the next stage begins, or the revision is approved. */
@Component
class RoundProgress {

    private final RoundStore rounds;
    private final ArticleStages stages;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;

    RoundProgress(
            RoundStore rounds,
            ArticleStages stages,
            AuditTrail auditTrail,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.stages = stages;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
        this.events = events;
    }

    /** @param stage the position of the one that was signed */
    void signed(ReviewRequest request, Revision revision, int stage) {
        ReviewRound round = rounds.round(request.id());
        round.current()
                .ifPresentOrElse(
                        current -> {
                            if (current.position() != stage) {
                                events.publishEvent(
                                        new StageBegan(request.article(), request.id(), current.position()));
                            }
                        },
                        () -> complete(request, revision));
    }

    private void complete(ReviewRequest request, Revision revision) {
        request.approve(currentPerson.get().id());
        stages.approve(revision);
        auditTrail.record(
                currentPerson.get().actor(),
                AuditAction.ROUND_COMPLETED,
                Subject.article(revision.article(), revision.content().title()),
                Map.of("revision", revision.number(), "hash", revision.hash().hex()));
        events.publishEvent(new RoundCompleted(request.article(), request.id()));
    }
}
