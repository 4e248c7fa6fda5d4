package org.countersign.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where a list would: why there is nothing, and what to do. */
public final class EmptyState extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param what why nothing is here: "No articles yet."
     * @param advice what to do about it: "Write the first one; a reviewer signs it before patients see it."
     */
    public EmptyState(Lucide icon, String what, String advice) {
        addClassName("empty-state");
        var heading = new Paragraph(what);
        heading.addClassName("empty-state-what");
        add(icon.create(), heading, new Paragraph(advice));
    }

    /** Adds the one action that helps, usually a primary button. */
    public EmptyState offering(Component action) {
        add(action);
        return this;
    }
}
