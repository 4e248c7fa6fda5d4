package org.countersign.document;

import org.countersign.shared.PersonId;

/**
 * One of an article's authors, as the article shows them: a later change of the person's profile does not change what was
 * signed.
 *
 * @param name as printed, not blank
 * @param credentials such as {@code MD}, possibly empty
 * @param biography possibly empty
 */
public record BylineEntry(PersonId person, String name, String credentials, String biography) {

    /** @throws IllegalArgumentException when the name is blank or a text holds what the format does not allow */
    public BylineEntry {
        if (Characters.isBlank(name)) {
            throw new BrokenRuleException("name", "must not be blank");
        }
        Characters.check("name", name);
        Characters.check("credentials", credentials);
        Characters.check("biography", biography);
    }
}
