package org.countersign.review.ui;

import java.util.function.Consumer;
import org.countersign.people.Person;
import org.countersign.people.Role;
import org.countersign.review.CommentId;
import org.countersign.review.Comments;

/**
 * Whoever reads a conversation, and may take part in it.
 *
 * @param said hears in which thread they did something
 */
record Speaker(Discussion discussion, Person reader, Consumer<CommentId> said) {

    Comments comments() {
        return discussion.comments();
    }

    boolean speaks() {
        return reader.has(Role.AUTHOR) || reader.has(Role.REVIEWER) || reader.has(Role.EDITOR);
    }
}
