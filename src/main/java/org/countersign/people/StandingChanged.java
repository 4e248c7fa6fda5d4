package org.countersign.people;

import org.countersign.shared.PersonId;

/** Somebody was deactivated or has other roles than before. Announced inside the transaction that did it. */
public record StandingChanged(PersonId person) {}
