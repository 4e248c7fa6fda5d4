package org.countersign.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Terms, and what is known of each: "Signed by: Maya Okafor, MD". */
public final class FactList extends Div {

    private static final long serialVersionUID = 1L;

    private final DescriptionList facts = new DescriptionList();

    public FactList() {
        addClassName("facts");
        add(facts);
    }

    public FactList fact(String term, String words) {
        return fact(term, new Span(words));
    }

    public FactList fact(String term, Component description) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(description));
        return this;
    }
}
