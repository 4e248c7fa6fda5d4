package org.countersign.audit;

import java.util.UUID;
import org.countersign.shared.ArticleId;
import org.countersign.shared.MediaItemId;
import org.countersign.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What it was done to.
 *
 * @param label as a person would call it: a title, a name
 */
public record Subject(Type type, @Nullable UUID id, String label) {

    /** Kept in the database by name. */
    public enum Type {
        ARTICLE,
        PERSON,
        IMAGE,
        TOPIC,
        INSTALLATION
    }

    public static Subject article(ArticleId id, String title) {
        return new Subject(Type.ARTICLE, id.value(), title.isBlank() ? "Untitled" : title);
    }

    public static Subject person(PersonId id, String name) {
        return new Subject(Type.PERSON, id.value(), name);
    }

    public static Subject image(MediaItemId id, String name) {
        return new Subject(Type.IMAGE, id.value(), name);
    }

    public static Subject topic(UUID id, String name) {
        return new Subject(Type.TOPIC, id, name);
    }

    /** Somebody who gave a name that may belong to nobody. */
    public static Subject unknownPerson(String label) {
        return new Subject(Type.PERSON, null, label);
    }

    public static Subject installation() {
        return new Subject(Type.INSTALLATION, null, "This installation");
    }
}
