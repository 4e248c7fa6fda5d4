package org.countersign.publishing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Subject;
import org.countersign.content.ArticleStages;
import org.countersign.content.Revision;
import org.countersign.people.CurrentPerson;
import org.countersign.people.Person;
import org.countersign.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts a signed revision before patients, in place of the one before, in the caller's transaction and under its lock. */
@Component
class GoingLive {

    private final PublicationRepository publications;
    private final PublicationStore store;
    private final ArticleStages stages;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;

    GoingLive(
            PublicationRepository publications,
            PublicationStore store,
            ArticleStages stages,
            AuditTrail auditTrail,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events) {
        this.publications = publications;
        this.store = store;
        this.stages = stages;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
        this.events = events;
    }

    /** @throws RefusedException when the address is in use */
    NowLive begin(Candidate candidate) {
        Person by = currentPerson.get();
        candidate.met().requireFreeAddress();
        end(candidate.met().toReplace(), by);
        // As the database keeps it, so that whoever is told now and whoever reads later are told the same
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        PublishedArticle published = PublishedArticle.of(candidate, now);
        PublicationId publication = store.begin(candidate, published, by.id());
        stages.goLive(candidate.revision(), now);
        record(candidate, by, published.path());
        events.publishEvent(new ArticlePublished(candidate.article().id(), publication));
        return new NowLive(publication, candidate.revision().number(), now, published.path());
    }

    /** Before another begins: of each article one is live at a time. */
    private void end(List<Publication> live, Person by) {
        if (!live.isEmpty()) {
            live.forEach(publication -> publication.replace(by.id()));
            publications.flush();
        }
    }

    private void record(Candidate candidate, Person by, String path) {
        Revision revision = candidate.revision();
        auditTrail.record(
                by.actor(),
                AuditAction.PUBLISHED,
                Subject.article(revision.article(), revision.content().title()),
                Map.of("revision", revision.number(), "hash", revision.hash().hex(), "address", path));
    }
}
