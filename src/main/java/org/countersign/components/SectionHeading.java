package org.countersign.components;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** Names a part of a screen, with how many things are in it: "Awaiting your review 2". */
public final class SectionHeading extends H2 {

    private static final long serialVersionUID = 1L;

    private final Span count = new Span();

    public SectionHeading(String words) {
        addClassName("section-heading");
        count.setVisible(false);
        add(new Span(words), count);
    }

    public SectionHeading(String words, int count) {
        this(words);
        setCount(count);
    }

    public void setCount(int count) {
        this.count.setText(Integer.toString(count));
        this.count.setVisible(true);
    }
}
