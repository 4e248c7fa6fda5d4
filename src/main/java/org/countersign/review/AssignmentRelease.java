package org.countersign.review;

import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.people.StandingChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever is deactivated, or loses a role, is not asked any more to decide what they cannot. Part of that change. */
@Component
class AssignmentRelease {

    private final AssignmentStore store;
    private final Assigning assigning;
    private final People people;

    AssignmentRelease(AssignmentStore store, Assigning assigning, People people) {
        this.store = store;
        this.assigning = assigning;
        this.people = people;
    }

    @EventListener
    void on(StandingChanged changed) {
        Person person = people.person(changed.person());
        store.pending(person.id()).stream()
                .filter(pending -> !person.active() || !person.has(pending.role()))
                .forEach(pending -> assigning.release(
                        pending.article(),
                        pending.review(),
                        pending.stage(),
                        person.id(),
                        person.active() ? "another role" : "deactivated"));
    }
}
