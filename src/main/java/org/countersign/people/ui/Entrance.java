package org.countersign.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import org.countersign.components.Brand;

/** A screen before sign-in: one calm column with the product's mark, a heading and a sentence. */
abstract class Entrance extends Main {

    private static final long serialVersionUID = 1L;

    private final Div column = new Div();

    Entrance() {
        addClassName("entrance");
        column.addClassName("entrance-column");
        super.add(column);
    }

    final void show(String heading, String lead, Component... content) {
        column.removeAll();
        var sentence = new Paragraph(lead);
        sentence.addClassName("entrance-lead");
        column.add(new Brand(), new Header(new H1(heading), sentence));
        column.add(content);
    }

    static Paragraph foot(String sentence) {
        var foot = new Paragraph(sentence);
        foot.addClassName("entrance-foot");
        return foot;
    }
}
