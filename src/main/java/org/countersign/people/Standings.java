package org.countersign.people;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a session that began earlier still stands, and with which roles: asked of the database every time. */
@Component
public class Standings {

    private final PeopleList people;

    Standings(PeopleList people) {
        this.people = people;
    }

    /**
     * The person as they are now; empty when they were deactivated or signed out everywhere since. Without a transaction: it
     * is one statement, while each request and each message of a tab would wait for a commit.
     */
    public Optional<DeskPrincipal> now(DeskPrincipal then) {
        return people.standing(then.person().id(), then.sessionEpoch())
                .map(person -> new DeskPrincipal(person, then.sessionEpoch()));
    }
}
