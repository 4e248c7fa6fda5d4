package org.countersign.review;

import java.util.Map;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Subject;
import org.countersign.content.Articles;
import org.countersign.people.CurrentPerson;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.people.Role;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.countersign.shared.RefusedException;
import org.countersign.shared.RevisionId;
import org.countersign.shared.TypedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Asks a person to decide a stage, or no longer, with everything that belongs to it. */
@Component
class Assigning {

    private final AssignmentStore store;
    private final RoundStore rounds;
    private final People people;
    private final Articles articles;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;

    Assigning(
            AssignmentStore store,
            RoundStore rounds,
            People people,
            Articles articles,
            AuditTrail auditTrail,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events) {
        this.store = store;
        this.rounds = rounds;
        this.people = people;
        this.articles = articles;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
        this.events = events;
    }

    /** @throws RefusedException when they could not decide a stage of this role, whoever wrote the revision */
    void requireDecider(PersonId id, Role role) {
        Person person = people.person(id);
        if (!person.active() || !person.has(role)) {
            String wanted = role == Role.REVIEWER ? " is no active medical reviewer" : " is no active editor";
            throw new RefusedException(person.name() + wanted + ". Choose somebody else.");
        }
    }

    /** @throws RefusedException when they cannot decide this stage */
    void assign(ReviewRequest request, RoundStage stage, PersonId id, String note) {
        requireDecider(id, stage.rule().role());
        Person person = people.person(id);
        requireNoPart(request.revision(), person);
        if (rounds.round(request.id()).isSignedBy(id)) {
            throw new RefusedException(person.name() + " has signed in this round already. Choose somebody else.");
        }
        if (stage.isAssignedTo(id)) {
            return;
        }
        String written = TypedText.lines("A note", note, 2_000);
        Person by = currentPerson.get();
        store.assign(request.id(), stage.position(), id, by.id(), written);
        record(AuditAction.REVIEW_ASSIGNED, request.article(), request.id(), stage.position(), person, written);
        events.publishEvent(new ReviewAssigned(request.article(), request.id(), stage.position(), id, by.id()));
    }

    private void requireNoPart(RevisionId revision, Person person) {
        if (rounds.hasWritten(person.id(), revision)) {
            throw new RefusedException(person.name() + " wrote part of this revision. Choose somebody else.");
        }
    }

    void release(ArticleId article, ReviewId review, int stage, PersonId id, String why) {
        store.release(review, stage, id);
        record(AuditAction.REVIEW_RELEASED, article, review, stage, people.person(id), why);
        events.publishEvent(new ReviewReleased(article, review, stage, id));
    }

    private void record(AuditAction action, ArticleId article, ReviewId review, int stage, Person person, String note) {
        auditTrail.record(
                currentPerson.get().actor(),
                action,
                Subject.article(article, articles.state(article).title()),
                Map.of("review", review.toString(), "stage", stage, "person", person.name(), "note", note));
    }
}
