package org.countersign.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Subject;
import org.countersign.people.CurrentPerson;
import org.countersign.shared.RefusedException;
import org.countersign.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The taxonomy, which editors keep. */
@Service
public class Topics {

    private final TopicStore store;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;

    Topics(TopicStore store, AuditTrail auditTrail, CurrentPerson currentPerson) {
        this.store = store;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
    }

    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public TopicTree all() {
        return store.tree();
    }

    /**
     * As the last of its siblings.
     *
     * @param parent null for the upper level
     * @throws RefusedException when the name cannot be taken
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public TopicId add(String name, @Nullable TopicId parent) {
        TopicTree tree = treeInTurn();
        tree.requireUpperLevel(parent);
        String written = tree.freeName(name, parent, null);
        TopicId id = TopicId.random();
        store.add(id, parent, written, freeSlug(written), tree.below(parent).size());
        record(
                AuditAction.TOPIC_ADDED,
                id,
                written,
                parent == null ? Map.of() : Map.of("under", tree.get(parent).name()));
        return id;
    }

    /**
     * Its public address stays, so that links to it hold.
     *
     * @param seen the name that the person had before them
     * @throws RefusedException when it is no longer called so, or the name cannot be taken
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public void rename(TopicId id, String seen, String name) {
        TopicTree tree = treeInTurn();
        Topic topic = tree.get(id);
        if (!topic.name().equals(seen)) {
            throw new RefusedException("Somebody renamed this topic meanwhile. It is called “" + topic.name()
                    + "” now, and was not renamed again.");
        }
        String written = tree.freeName(name, topic.parent(), id);
        store.rename(id, written);
        record(AuditAction.TOPIC_RENAMED, id, written, Map.of("before", seen));
    }

    /** Changes places with the sibling before it; does nothing when it is the first. */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public void moveUp(TopicId id) {
        move(id, -1);
    }

    /** Changes places with the sibling behind it; does nothing when it is the last. */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public void moveDown(TopicId id) {
        move(id, 1);
    }

    private void move(TopicId id, int by) {
        TopicTree tree = treeInTurn();
        Topic topic = tree.get(id);
        List<TopicId> siblings =
                new ArrayList<>(tree.siblingsOf(topic).stream().map(Topic::id).toList());
        int from = siblings.indexOf(id);
        int to = from + by;
        if (to < 0 || to >= siblings.size()) {
            return;
        }
        Collections.swap(siblings, from, to);
        store.arrange(siblings);
        record(AuditAction.TOPIC_MOVED, id, topic.name(), Map.of("place", to + 1));
    }

    /**
     * As the last of its new siblings.
     *
     * @param parent null for the upper level
     * @throws RefusedException when it has topics below it, or a topic there has its name
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public void moveUnder(TopicId id, @Nullable TopicId parent) {
        TopicTree tree = treeInTurn();
        Topic topic = tree.get(id);
        tree.requireUpperLevel(parent);
        if (parent != null && tree.hasBelow(topic)) {
            throw new RefusedException("“" + topic.name() + "” has topics below it, and there are only two levels."
                    + " Move those first.");
        }
        tree.freeName(topic.name(), parent, id);
        List<TopicId> siblings =
                new ArrayList<>(tree.below(parent).stream().map(Topic::id).toList());
        siblings.remove(id);
        siblings.add(id);
        store.putUnder(id, parent);
        store.arrange(siblings);
        record(
                AuditAction.TOPIC_MOVED,
                id,
                topic.name(),
                Map.of(
                        "under",
                        parent == null ? "the upper level" : tree.get(parent).name()));
    }

    /**
     * Files every article of one topic under the other, and deletes the one.
     *
     * @throws RefusedException when they are the same, or the one has topics below it
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public void merge(TopicId id, TopicId into) {
        TopicTree tree = treeInTurn();
        Topic topic = tree.get(id);
        Topic target = tree.get(into);
        if (id.equals(into)) {
            throw new RefusedException("A topic cannot be merged into itself.");
        }
        tree.requireNothingBelow(topic);
        store.fileAllUnder(into, id);
        store.delete(id);
        record(
                AuditAction.TOPICS_MERGED,
                into,
                target.name(),
                Map.of("merged", topic.name(), "articles", topic.articles()));
    }

    /**
     * Articles stay, and are no longer filed under it.
     *
     * @param articlesSeen how many the person was told are filed under it
     * @throws RefusedException when it has topics below it, or more articles by now
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public void delete(TopicId id, int articlesSeen) {
        TopicTree tree = treeInTurn();
        Topic topic = tree.get(id);
        tree.requireNothingBelow(topic);
        if (topic.articles() > articlesSeen) {
            throw new RefusedException("More articles are filed under “" + topic.name()
                    + "” by now. It was not deleted; look at it again.");
        }
        store.delete(id);
        record(AuditAction.TOPIC_DELETED, id, topic.name(), Map.of("articles", topic.articles()));
    }

    private TopicTree treeInTurn() {
        store.takeTurns();
        return store.tree();
    }

    private Slug freeSlug(String name) {
        return Slugs.firstFree(Slug.fromTitle(name), store.slugs());
    }

    private void record(AuditAction action, TopicId id, String name, Map<String, ?> details) {
        auditTrail.record(currentPerson.get().actor(), action, Subject.topic(id.value(), name), details);
    }
}
