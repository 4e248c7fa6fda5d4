package org.countersign.api;

import org.countersign.content.NoSuchArticleException;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;

/** Ids as scripts send them. */
final class Ids {

    private Ids() {}

    static ArticleId article(String text) {
        try {
            return ArticleId.of(text);
        } catch (IllegalArgumentException e) {
            throw new NoSuchArticleException();
        }
    }

    static PersonId person(String field, String text) {
        try {
            return PersonId.of(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidFieldException(field, "'" + field + "' is no id.");
        }
    }
}
