package org.countersign.content;

import java.util.List;
import java.util.Map;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Subject;
import org.countersign.document.Replacement;
import org.countersign.exchange.Imported;
import org.countersign.people.CurrentPerson;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes articles of texts from elsewhere. */
@Service
public class Imports {

    private static final String CLIENT = "import";

    private final Articles articles;
    private final Drafts drafts;
    private final DraftStore store;
    private final ArticleRepository repository;
    private final DraftChanges changes;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;

    Imports(
            Articles articles,
            Drafts drafts,
            DraftStore store,
            ArticleRepository repository,
            DraftChanges changes,
            AuditTrail auditTrail,
            CurrentPerson currentPerson) {
        this.articles = articles;
        this.drafts = drafts;
        this.store = store;
        this.repository = repository;
        this.changes = changes;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
    }

    /**
     * A draft that holds the text and its references, wholly or not at all. Whoever imports it is the one who wrote it, and
     * can sign it as little as what they typed.
     *
     * @param source the file's name, or what else tells where it came from
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
    @Transactional
    public ArticleId create(ArticleKind kind, String title, Imported text, String source) {
        ArticleId id = articles.create(kind, title);
        Draft draft = drafts.open(id);
        Replacement.step(draft.summary(), text.summary()).ifPresent(step -> send(draft, DraftPart.SUMMARY, step));
        Replacement.step(draft.body(), text.body()).ifPresent(step -> send(draft, DraftPart.BODY, step));
        if (!text.references().isEmpty()) {
            keepReferences(id, text);
        }
        auditTrail.record(
                currentPerson.get().actor(),
                AuditAction.ARTICLE_IMPORTED,
                Subject.article(id, title.strip()),
                Map.of("source", source, "lost", text.report().sentences()));
        return id;
    }

    private void send(Draft draft, DraftPart part, String step) {
        SentSteps steps = new SentSteps(part, draft.version(part), CLIENT, List.of(step));
        if (drafts.accept(draft.article(), steps) != Drafts.Outcome.ACCEPTED) {
            throw new RefusedException("Nothing was imported: the new draft was changed meanwhile. Please try again.");
        }
    }

    private void keepReferences(ArticleId id, Imported text) {
        store.lock(id);
        Article article = repository.findById(id.value()).orElseThrow(NoSuchArticleException::new);
        Draft draft = drafts.open(id);
        changes.particulars(article, draft, draft.content().particulars().withReferences(text.references()));
    }
}
