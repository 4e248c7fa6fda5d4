package org.countersign.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * All topics in the order that editors gave them: each topic of the upper level is followed by those below it.
 *
 * @param topics in that order
 */
public record TopicTree(List<Topic> topics) {

    public static final int LONGEST_NAME = 80;

    public TopicTree {
        topics = List.copyOf(topics);
    }

    /** @param byPosition siblings in their order, the levels in any */
    static TopicTree of(List<Topic> byPosition) {
        List<Topic> topics = new ArrayList<>();
        for (Topic topic : byPosition) {
            if (topic.parent() == null) {
                topics.add(topic);
                byPosition.stream()
                        .filter(below -> topic.id().equals(below.parent()))
                        .forEach(topics::add);
            }
        }
        return new TopicTree(topics);
    }

    /** In their order; those of the upper level when {@code parent} is null. */
    public List<Topic> below(@Nullable TopicId parent) {
        return topics.stream()
                .filter(topic -> parent == null ? topic.parent() == null : parent.equals(topic.parent()))
                .toList();
    }

    public List<Topic> siblingsOf(Topic topic) {
        return below(topic.parent());
    }

    public boolean hasBelow(Topic topic) {
        return !below(topic.id()).isEmpty();
    }

    public Optional<Topic> find(TopicId id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /** "Mental health › Sleep". */
    public String path(Topic topic) {
        return topic.parent() == null
                ? topic.name()
                : find(topic.parent()).map(parent -> parent.name() + " › ").orElse("") + topic.name();
    }

    /** @throws RefusedException when somebody has deleted it */
    Topic get(TopicId id) {
        return find(id).orElseThrow(
                        () -> new RefusedException("Somebody deleted this topic meanwhile. Nothing was changed."));
    }

    void requireUpperLevel(@Nullable TopicId parent) {
        if (parent != null && get(parent).parent() != null) {
            throw new RefusedException("“" + get(parent).name() + "” stands below another topic itself, and there are"
                    + " only two levels.");
        }
    }

    void requireNothingBelow(Topic topic) {
        if (hasBelow(topic)) {
            throw new RefusedException(
                    "“" + topic.name() + "” has topics below it. Move, merge or delete those first.");
        }
    }

    /**
     * The name as it is kept.
     *
     * @param own whose name it is to be; null for a new topic
     */
    String freeName(String name, @Nullable TopicId parent, @Nullable TopicId own) {
        String written = name.strip();
        if (written.isEmpty()
                || written.length() > LONGEST_NAME
                || written.chars().anyMatch(Character::isISOControl)) {
            throw new RefusedException("A topic's name is one line of 1 to " + LONGEST_NAME + " characters.");
        }
        below(parent).stream()
                .filter(topic -> !topic.id().equals(own) && topic.name().equalsIgnoreCase(written))
                .findFirst()
                .ifPresent(same -> {
                    throw new RefusedException("There is a topic “" + same.name() + "” here already.");
                });
        return written;
    }
}
