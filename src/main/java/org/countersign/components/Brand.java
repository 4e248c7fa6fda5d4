package org.countersign.components;

import com.vaadin.flow.component.html.Span;

/** The product's mark and name. */
public final class Brand extends Span {

    private static final long serialVersionUID = 1L;

    public Brand() {
        addClassName("desk-brand");
        var mark = new Span(Lucide.SIGNATURE.create());
        mark.addClassName("desk-mark");
        var name = new Span("Countersign");
        name.addClassName("label");
        add(mark, name);
    }
}
