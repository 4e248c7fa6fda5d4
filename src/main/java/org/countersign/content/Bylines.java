package org.countersign.content;

import java.util.List;
import org.countersign.document.BylineEntry;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.shared.PersonId;
import org.countersign.shared.RefusedException;
import org.springframework.stereotype.Component;

/** Names and credentials as bylines print them, taken from the profiles of the moment. */
@Component
class Bylines {

    private static final int LONGEST = 12;

    private final People people;

    Bylines(People people) {
        this.people = people;
    }

    List<BylineEntry> of(List<PersonId> authors) {
        if (authors.size() > LONGEST || authors.stream().distinct().count() < authors.size()) {
            throw new RefusedException("A byline names each person once, and at most " + LONGEST + " people.");
        }
        return authors.stream().map(people::person).map(Bylines::entry).toList();
    }

    private static BylineEntry entry(Person person) {
        return new BylineEntry(person.id(), person.name(), person.credentials(), person.biography());
    }
}
