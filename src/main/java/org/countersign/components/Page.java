package org.countersign.components;

import com.vaadin.flow.component.html.Div;

/** The column that a screen's content stands in. Screens extend it. */
public abstract class Page extends Div {

    private static final long serialVersionUID = 1L;

    protected Page() {
        addClassName("page");
    }

    /** Lets the column take the whole width, for grids. */
    protected final void useWholeWidth() {
        addClassName("wide");
    }
}
