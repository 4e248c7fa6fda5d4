package org.countersign.content.screen;

/**
 * Content of an {@link ArticleTab} that outlives a refresh of the screen, so that the focus and half-typed text stay where
 * they are. It serves one article: another one gets content of its own.
 */
public interface LastingContent {

    /** Shows what has changed in the article, as the screen that it was made for has it by now. */
    void refresh();
}
