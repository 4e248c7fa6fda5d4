package org.countersign.content.screen;

import com.vaadin.flow.component.Component;

/** A tab of the inspector beside the document. Every Spring bean of this type gets one. */
public interface ArticleTab {

    /** Its words, with a count where that helps. */
    String label(ArticleScreen screen);

    /** Made when the tab is opened, and again after a refresh unless it is {@link LastingContent}. */
    Component content(ArticleScreen screen);

    /** How an address names it; empty for one that no address opens. */
    default String name() {
        return "";
    }

    /** Tabs stand in this order. */
    int order();
}
