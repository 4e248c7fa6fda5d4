package org.countersign.review;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.countersign.people.CurrentPerson;
import org.countersign.people.People;
import org.countersign.people.PersonName;
import org.countersign.people.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a comment can mention: everybody who may see the article, which takes an active account with any role. */
@Service
public class Mentionables {

    private static final Set<Role> READERS = Set.of(Role.values());

    private final People people;
    private final CurrentPerson currentPerson;

    Mentionables(People people, CurrentPerson currentPerson) {
        this.people = people;
        this.currentPerson = currentPerson;
    }

    /**
     * Somebody to choose.
     *
     * @param written what stands behind the "@" for them; no two people have the same
     */
    public record Mentionable(String written, String credentials) {}

    /** Those of whose names a word begins so, without the person who asks, in the order of their names. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR')")
    @Transactional(readOnly = true)
    public List<Mentionable> matching(String typed, int limit) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<PersonName> everybody = people.withAnyOf(READERS);
        Map<String, Integer> namesakes = namesakes(everybody);
        return everybody.stream()
                .filter(person -> !person.id().equals(currentPerson.get().id()))
                .filter(person -> (" " + person.name().toLowerCase(Locale.ROOT)).contains(" " + wanted))
                .limit(limit)
                .map(person -> new Mentionable(written(person, namesakes), person.credentials()))
                .toList();
    }

    /** Everybody, the person who asks included, by what stands behind the "@" for them. */
    List<Mention> all() {
        List<PersonName> everybody = people.withAnyOf(READERS);
        Map<String, Integer> namesakes = namesakes(everybody);
        return everybody.stream()
                .map(person -> new Mention(person.id(), written(person, namesakes)))
                .toList();
    }

    private static Map<String, Integer> namesakes(List<PersonName> everybody) {
        Map<String, Integer> counted = new HashMap<>();
        everybody.forEach(person -> counted.merge(person.name().toLowerCase(Locale.ROOT), 1, Integer::sum));
        return counted;
    }

    /** Of two people with one name each is written with their address. */
    private String written(PersonName person, Map<String, Integer> namesakes) {
        return namesakes.getOrDefault(person.name().toLowerCase(Locale.ROOT), 0) > 1
                ? person.name() + " (" + people.person(person.id()).email().value() + ")"
                : person.name();
    }
}
