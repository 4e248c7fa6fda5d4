package org.countersign.content;

import java.util.Map;
import java.util.Set;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Subject;
import org.countersign.people.CurrentPerson;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which topics an article is filed under. That is beside what is signed: it changes neither the content nor its stage. */
@Service
public class Filing {

    private static final int MOST_TOPICS = 12;

    private final TopicStore store;
    private final DraftStore drafts;
    private final ChangeNotices notices;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;

    Filing(
            TopicStore store,
            DraftStore drafts,
            ChangeNotices notices,
            AuditTrail auditTrail,
            CurrentPerson currentPerson) {
        this.store = store;
        this.drafts = drafts;
        this.notices = notices;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
    }

    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public Set<TopicId> topicsOf(ArticleId article) {
        return store.of(article);
    }

    /**
     * @param seen what the person had before them when they decided
     * @throws RefusedException when somebody filed it otherwise meanwhile, or deleted a topic
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
    @Transactional
    public void file(ArticleId article, Set<TopicId> seen, Set<TopicId> wanted) {
        store.takeTurns();
        Draft draft = drafts.lockedOutline(article);
        Set<TopicId> present = store.of(article);
        if (!present.equals(seen)) {
            throw new RefusedException(
                    "Somebody changed the topics while you had them open. Nothing of yours was saved.");
        }
        if (wanted.size() > MOST_TOPICS) {
            throw new RefusedException("An article is filed under at most " + MOST_TOPICS + " topics.");
        }
        if (wanted.equals(present)) {
            return;
        }
        TopicTree tree = store.tree();
        Map<String, String> details = Map.of("before", names(tree, present), "after", names(tree, wanted));
        store.file(article, wanted);
        notices.articleChanged(article);
        auditTrail.record(
                currentPerson.get().actor(),
                AuditAction.ARTICLE_FILED,
                Subject.article(article, draft.title()),
                details);
    }

    private static String names(TopicTree tree, Set<TopicId> topics) {
        return String.join(
                ", ", topics.stream().map(tree::get).map(tree::path).sorted().toList());
    }
}
