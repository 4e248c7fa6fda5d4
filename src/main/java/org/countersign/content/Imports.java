package org.countersign.content;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.springframework.transaction.support.TransactionTemplate;

/** Makes articles of texts from elsewhere. */
@Service
public class Imports {

    private static final String CLIENT = "import";

    private final Articles articles;
    private final Drafts drafts;
    private final DraftStore store;
    private final ArticleRepository repository;
    private final DraftChanges changes;
    private final ImportedImages images;
    private final TransactionTemplate transaction;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;

    Imports(
            Articles articles,
            Drafts drafts,
            DraftStore store,
            ArticleRepository repository,
            DraftChanges changes,
            ImportedImages images,
            TransactionTemplate transaction,
            AuditTrail auditTrail,
            CurrentPerson currentPerson) {
        this.articles = articles;
        this.drafts = drafts;
        this.store = store;
        this.repository = repository;
        this.changes = changes;
        this.images = images;
        this.transaction = transaction;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
    }

    /**
     * The text with its own images as the library would take them; those that it would not are left out and reported. To be
     * called before {@link #create}, and outside of any lock: cleaning an image takes a second.
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
    public Imported examined(Imported text) {
        return text.images().isEmpty() ? text : images.examined(text);
    }

    /**
     * A draft that holds the text and its references, wholly or not at all. Its images come into the library first, and stay
     * there whatever happens then. Whoever imports it is the one who wrote it, and
     * can sign it as little as what they typed.
     *
     * @param source the file's name, or what else tells where it came from
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
    public ArticleId create(ArticleKind kind, String title, Imported text, String source) {
        images.add(text, source);
        return Objects.requireNonNull(transaction.execute(status -> make(kind, title, text, source)));
    }

    private ArticleId make(ArticleKind kind, String title, Imported text, String source) {
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
