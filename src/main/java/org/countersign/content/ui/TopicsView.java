package org.countersign.content.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import org.countersign.components.EmptyState;
import org.countersign.components.Lucide;
import org.countersign.components.Page;
import org.countersign.components.PageHeading;
import org.countersign.content.Topic;
import org.countersign.content.TopicId;
import org.countersign.content.TopicTree;
import org.countersign.content.Topics;
import org.jspecify.annotations.Nullable;

/** The taxonomy: editors keep it here. */
@Route("topics")
@RoutePrefix("desk")
@Menu(title = "Topics", order = 4, icon = "tags")
@PageTitle("Topics")
@RolesAllowed("EDITOR")
class TopicsView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient Topics topics;
    private final transient TopicActions actions;
    private final Button newTopic;
    private final Div list = new Div();
    private final transient Map<TopicId, TopicRow> rows = new HashMap<>();

    TopicsView(Topics topics) {
        this.topics = topics;
        this.actions = new TopicActions(topics, this::changed);
        addClassName("topics-view");
        newTopic = new Button("New topic", Lucide.PLUS.create(), event -> actions.add(null));
        newTopic.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new PageHeading("Topics", "How articles are filed, for the desk's filters and the public site.")
                        .withActions(newTopic),
                list);
        show();
    }

    private void changed(@Nullable TopicId topic) {
        show();
        TopicRow row = topic == null ? null : rows.get(topic);
        if (row == null) {
            newTopic.focus();
        } else {
            row.focusActions();
        }
    }

    private void show() {
        TopicTree tree = topics.all();
        list.removeAll();
        rows.clear();
        if (tree.topics().isEmpty()) {
            list.add(new EmptyState(
                    Lucide.TAGS,
                    "No topics yet.",
                    "Begin with what patients look for, such as “Anxiety” or “Before your visit”; each topic can have"
                            + " others below it."));
            return;
        }
        UnorderedList upper = new UnorderedList();
        upper.addClassName("topic-list");
        for (Topic topic : tree.below(null)) {
            ListItem item = new ListItem(row(tree, topic));
            if (tree.hasBelow(topic)) {
                UnorderedList below = new UnorderedList();
                tree.below(topic.id()).forEach(one -> below.add(new ListItem(row(tree, one))));
                item.add(below);
            }
            upper.add(item);
        }
        list.add(upper);
    }

    private TopicRow row(TopicTree tree, Topic topic) {
        TopicRow row = new TopicRow(topic, actions.menu(tree, topic));
        rows.put(topic.id(), row);
        return row;
    }
}
