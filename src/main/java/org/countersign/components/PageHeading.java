package org.countersign.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** A screen's first line: its heading, a sentence below, and at the right what one can do here. */
public final class PageHeading extends Div {

    private static final long serialVersionUID = 1L;

    private final H1 heading = new H1();
    private final Paragraph sentence = new Paragraph();
    private final Div actions = new Div();

    public PageHeading(String heading) {
        this(heading, "");
    }

    public PageHeading(String heading, String sentence) {
        addClassName("page-heading");
        actions.addClassName("page-heading-actions");
        add(new Div(this.heading, this.sentence), actions);
        this.heading.setText(heading);
        setSentence(sentence);
    }

    public void setHeading(String heading) {
        this.heading.setText(heading);
    }

    public void setSentence(String sentence) {
        this.sentence.setText(sentence);
        this.sentence.setVisible(!sentence.isEmpty());
    }

    public PageHeading withActions(Component... components) {
        actions.add(components);
        return this;
    }
}
