package org.countersign.review;

import org.countersign.shared.ArticleId;
import org.countersign.shared.RefusedException;

/** A comment that somebody wants to do something with, and the thread it stands in. */
record FoundComment(ArticleId article, CommentThread thread, Comment comment) {

    /** @throws RefusedException saying who resolved it */
    void requireOpen(String whatToDo) {
        if (thread.resolution() != null) {
            throw new RefusedException(thread.resolution().by() + " has resolved this meanwhile." + whatToDo);
        }
    }

    void requireResolved() {
        if (thread.isOpen()) {
            throw new RefusedException("This is open already.");
        }
    }
}
