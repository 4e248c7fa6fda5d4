package org.countersign.content.screen;

import java.util.Optional;

/** Something that can be done with an article. Every Spring bean of this type is asked whether it applies. */
public interface ArticleAction {

    /**
     * What is offered to this person in this state.
     *
     * @param label the button's words, the action's own name
     * @param rank of all that are offered, the lowest becomes the primary button; the others go into the menu
     */
    record Offer(String label, int rank) {

        /** For what only ever stands in the menu. */
        public static final int MENU = 1_000;
    }

    /** Empty when it does not apply now, or not to this person. */
    Optional<Offer> offer(ArticleScreen screen);

    void start(ArticleScreen screen);
}
