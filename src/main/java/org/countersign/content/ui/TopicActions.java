package org.countersign.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.countersign.components.ActionMenu;
import org.countersign.components.Confirmation;
import org.countersign.components.FormDialog;
import org.countersign.components.Lucide;
import org.countersign.components.Toasts;
import org.countersign.content.Topic;
import org.countersign.content.TopicId;
import org.countersign.content.TopicTree;
import org.countersign.content.Topics;
import org.countersign.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** What an editor can do with a topic, and how it is asked. */
final class TopicActions {

    private final Topics topics;
    private final Consumer<@Nullable TopicId> changed;

    /** @param changed hears of each change, with the topic to look at then; null when it is gone */
    TopicActions(Topics topics, Consumer<@Nullable TopicId> changed) {
        this.topics = topics;
        this.changed = changed;
    }

    ActionMenu menu(TopicTree tree, Topic topic) {
        List<Topic> siblings = tree.siblingsOf(topic);
        ActionMenu menu = new ActionMenu("Actions for " + topic.name());
        menu.addAction(Lucide.PENCIL, "Rename", () -> rename(topic));
        if (topic.parent() == null) {
            menu.addAction(Lucide.PLUS, "Add a topic below", () -> add(topic));
        }
        if (!siblings.getFirst().equals(topic)) {
            menu.addAction(Lucide.ARROW_UP, "Move up", () -> at(topic, () -> topics.moveUp(topic.id())));
        }
        if (!siblings.getLast().equals(topic)) {
            menu.addAction(Lucide.ARROW_DOWN, "Move down", () -> at(topic, () -> topics.moveDown(topic.id())));
        }
        if (topic.parent() != null) {
            menu.addAction(
                    Lucide.ARROW_LEFT,
                    "Move to the upper level",
                    () -> at(topic, () -> topics.moveUnder(topic.id(), null)));
        }
        if (!tree.hasBelow(topic)) {
            offerWhatNeedsNothingBelow(menu, tree, topic);
        }
        return menu;
    }

    private void offerWhatNeedsNothingBelow(ActionMenu menu, TopicTree tree, Topic topic) {
        List<Topic> above = others(
                tree,
                other -> other.parent() == null
                        && !other.id().equals(topic.id())
                        && !other.id().equals(topic.parent()));
        if (!above.isEmpty()) {
            menu.addAction(Lucide.ARROW_RIGHT, "Move under…", () -> moveUnder(tree, topic, above));
        }
        List<Topic> others = others(tree, other -> !other.id().equals(topic.id()));
        if (!others.isEmpty()) {
            menu.addAction(Lucide.COPY, "Merge into…", () -> merge(tree, topic, others));
        }
        menu.addAction(Lucide.TRASH_2, "Delete", () -> delete(topic));
    }

    private static List<Topic> others(TopicTree tree, Predicate<Topic> wanted) {
        return tree.topics().stream().filter(wanted).toList();
    }

    private void at(Topic topic, Runnable move) {
        try {
            move.run();
        } catch (RefusedException refused) {
            Toasts.refuse(refused.sentence());
        }
        changed.accept(topic.id());
    }

    /** @param parent null for the upper level */
    void add(@Nullable Topic parent) {
        TextField name = name("");
        String title = parent == null ? "New topic" : "New topic below “" + parent.name() + "”";
        open(title, "Create", () -> topics.add(name.getValue(), parent == null ? null : parent.id()), name);
    }

    private void rename(Topic topic) {
        TextField name = name(topic.name());
        name.setHelperText("Its public address stays /topics/" + topic.slug() + ".");
        open(
                "Rename “" + topic.name() + "”",
                "Rename",
                () -> {
                    topics.rename(topic.id(), topic.name(), name.getValue());
                    return topic.id();
                },
                name);
    }

    private void moveUnder(TopicTree tree, Topic topic, List<Topic> above) {
        ComboBox<Topic> choice = choice("Under", tree, above);
        open(
                "Move “" + topic.name() + "”",
                "Move",
                () -> {
                    topics.moveUnder(topic.id(), chosen(choice).id());
                    return topic.id();
                },
                choice);
    }

    private void merge(TopicTree tree, Topic topic, List<Topic> others) {
        ComboBox<Topic> choice = choice("Into", tree, others);
        choice.setHelperText(TopicRow.count(topic.articles()) + " filed under “" + topic.name()
                + "” will be filed under this one, and “" + topic.name() + "” with its address is gone.");
        open(
                "Merge “" + topic.name() + "” into another topic",
                "Merge",
                () -> {
                    topics.merge(topic.id(), chosen(choice).id());
                    return chosen(choice).id();
                },
                choice);
    }

    private void delete(Topic topic) {
        String use = topic.articles() == 0
                ? "No article is filed under it."
                : TopicRow.count(topic.articles())
                        + " filed under it will no longer be. To file them under another topic, merge it instead.";
        new Confirmation(
                        "Delete the topic “" + topic.name() + "”?",
                        use + " Its public address /topics/" + topic.slug() + " is gone then.",
                        "Delete",
                        () -> {
                            topics.delete(topic.id(), topic.articles());
                            Toasts.confirm("“" + topic.name() + "” is deleted.");
                            changed.accept(null);
                        })
                .open();
    }

    private interface Change {
        TopicId make();
    }

    private void open(String title, String action, Change change, Component field) {
        FormDialog dialog = new FormDialog(title, action, () -> {
            changed.accept(change.make());
            return true;
        });
        dialog.add(field);
        dialog.open();
    }

    private static TextField name(String present) {
        TextField name = new TextField("Name");
        name.setMaxLength(TopicTree.LONGEST_NAME);
        name.setValue(present);
        name.setAutofocus(true);
        name.setWidthFull();
        return name;
    }

    private static ComboBox<Topic> choice(String label, TopicTree tree, List<Topic> topics) {
        ComboBox<Topic> choice = new ComboBox<>(label, topics);
        choice.setItemLabelGenerator(tree::path);
        choice.setAutofocus(true);
        choice.setWidthFull();
        return choice;
    }

    private static Topic chosen(ComboBox<Topic> choice) {
        Topic chosen = choice.getValue();
        if (chosen == null) {
            throw new RefusedException("Choose a topic first.");
        }
        return chosen;
    }
}
