package org.countersign.content.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.countersign.components.ActionMenu;
import org.countersign.content.Topic;

/** A topic with its public address and how many articles are filed under it. */
final class TopicRow extends Div {

    private static final long serialVersionUID = 1L;

    private final ActionMenu actions;

    TopicRow(Topic topic, ActionMenu actions) {
        this.actions = actions;
        addClassName("topic-row");
        Span name = new Span(topic.name());
        name.addClassName("name");
        Span address = new Span("/topics/" + topic.slug());
        address.addClassName("meta");
        Div words = new Div(name, address);
        words.addClassName("title-cell");
        Anchor articles = new Anchor("desk/articles?topic=" + topic.slug(), count(topic.articles()));
        articles.addClassName("topic-articles");
        add(words, articles, actions);
    }

    static String count(int articles) {
        return switch (articles) {
            case 0 -> "No articles";
            case 1 -> "1 article";
            default -> articles + " articles";
        };
    }

    void focusActions() {
        actions.focus();
    }
}
