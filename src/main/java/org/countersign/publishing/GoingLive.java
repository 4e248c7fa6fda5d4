package org.countersign.publishing;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Subject;
import org.countersign.content.ArticleStages;
import org.countersign.content.ArticleState;
import org.countersign.people.CurrentPerson;
import org.countersign.people.Person;
import org.countersign.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts a signed revision before patients, in place of the one before, in the caller's transaction and under its lock. */
@Component
class GoingLive {

    private final PublicationRepository publications;
    private final EntityManager entityManager;
    private final PublicPages pages;
    private final ArticleStages stages;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;

    GoingLive(
            PublicationRepository publications,
            EntityManager entityManager,
            PublicPages pages,
            ArticleStages stages,
            AuditTrail auditTrail,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events) {
        this.publications = publications;
        this.entityManager = entityManager;
        this.pages = pages;
        this.stages = stages;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
        this.events = events;
    }

    /** @throws RefusedException when the address is in use */
    NowLive begin(Publishable publishable) {
        ArticleState article = publishable.article();
        Person by = currentPerson.get();
        List<Publication> met =
                publications.findLiveOfOrAt(article.id().value(), article.slug().value());
        requireFreeAddress(article, met);
        met.forEach(live -> live.replace(by.id()));
        publications.flush();
        // As the database keeps it, so that whoever is told now and whoever reads later are told the same
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Publication publication = new Publication(
                publishable.revision(), publishable.signature(), article.kind(), article.slug(), by.id(), now);
        // Not saved as something that may be there already, which would be looked for first
        entityManager.persist(publication);
        publications.flush();
        pages.render(publication.id().value());
        stages.goLive(publishable.revision(), now);
        String path = article.kind().pathPrefix() + article.slug().value();
        auditTrail.record(
                by.actor(),
                AuditAction.PUBLISHED,
                Subject.article(article.id(), publishable.revision().content().title()),
                Map.of(
                        "revision", publishable.revision().number(),
                        "hash", publishable.revision().hash().hex(),
                        "address", path));
        events.publishEvent(new ArticlePublished(article.id(), publication.id()));
        return new NowLive(publication.id(), publishable.revision().number(), now, path);
    }

    private static void requireFreeAddress(ArticleState article, List<Publication> met) {
        if (!met.stream().allMatch(live -> live.article().equals(article.id()))) {
            throw new RefusedException("Another article is live at the address \"" + article.slug()
                    + "\". Choose another address in Details first.");
        }
    }
}
