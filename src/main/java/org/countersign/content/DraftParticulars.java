package org.countersign.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Subject;
import org.countersign.document.Cover;
import org.countersign.document.Particulars;
import org.countersign.document.Reference;
import org.countersign.document.SearchListing;
import org.countersign.people.CurrentPerson;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A draft's references, search listing and cover. Each change names what its author had before them, and is refused when
 * somebody else changed that meanwhile: nobody overwrites what they have not seen.
 */
@Service
public class DraftParticulars {

    private static final String CHANGED_MEANWHILE =
            "Somebody changed this while you had it open. Nothing of yours was saved.";

    private final ArticleRepository articles;
    private final DraftStore drafts;
    private final DraftChanges changes;
    private final ChangeNotices notices;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;

    DraftParticulars(
            ArticleRepository articles,
            DraftStore drafts,
            DraftChanges changes,
            ChangeNotices notices,
            AuditTrail auditTrail,
            CurrentPerson currentPerson) {
        this.articles = articles;
        this.drafts = drafts;
        this.changes = changes;
        this.notices = notices;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
    }

    /** @throws RefusedException when the article has a reference with this id, or as many as it can have */
    @PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
    @Transactional
    public void addReference(ArticleId article, Reference reference) {
        change(article, "reference added", present -> {
            if (present.references().size() >= Particulars.MOST_REFERENCES) {
                throw new RefusedException(
                        "An article has at most %d references.".formatted(Particulars.MOST_REFERENCES));
            }
            if (present.references().stream().anyMatch(other -> other.id().equals(reference.id()))) {
                throw new RefusedException(CHANGED_MEANWHILE);
            }
            List<Reference> references = new ArrayList<>(present.references());
            references.add(reference);
            return present.withReferences(references);
        });
    }

    /**
     * @param wanted with the id of the one that it replaces
     * @throws RefusedException when it is not as it was seen
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
    @Transactional
    public void changeReference(ArticleId article, Reference seen, Reference wanted) {
        change(article, "reference changed", present -> {
            List<Reference> references = new ArrayList<>(present.references());
            references.set(place(present, seen), wanted);
            return present.withReferences(references);
        });
    }

    /** @throws RefusedException when it is not as it was seen */
    @PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
    @Transactional
    public void removeReference(ArticleId article, Reference seen) {
        change(article, "reference removed", present -> {
            List<Reference> references = new ArrayList<>(present.references());
            references.remove(place(present, seen));
            return present.withReferences(references);
        });
    }

    /** @throws RefusedException when it is not as it was seen */
    @PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
    @Transactional
    public void changeSearchListing(ArticleId article, SearchListing seen, SearchListing wanted) {
        change(article, "search listing changed", present -> {
            requireSeen(present.search(), seen);
            return present.withSearch(wanted);
        });
    }

    /**
     * @param wanted null for none
     * @throws RefusedException when it is not as it was seen
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
    @Transactional
    public void changeCover(ArticleId article, @Nullable Cover seen, @Nullable Cover wanted) {
        change(article, "cover changed", present -> {
            requireSeen(present.cover(), seen);
            return present.withCover(wanted);
        });
    }

    private static void requireSeen(@Nullable Object present, @Nullable Object seen) {
        if (!Objects.equals(present, seen)) {
            throw new RefusedException(CHANGED_MEANWHILE);
        }
    }

    private static int place(Particulars present, Reference seen) {
        int place = present.references().indexOf(seen);
        if (place < 0) {
            throw new RefusedException(CHANGED_MEANWHILE);
        }
        return place;
    }

    private void change(ArticleId id, String what, UnaryOperator<Particulars> change) {
        drafts.lock(id);
        Article article = articles.findById(id.value()).orElseThrow(NoSuchArticleException::new);
        Draft draft = drafts.find(id).orElseThrow(NoSuchArticleException::new);
        Particulars present = draft.content().particulars();
        Particulars wanted = change.apply(present);
        if (wanted.equals(present)) {
            return;
        }
        changes.particulars(article, draft, wanted);
        notices.articleChanged(id);
        auditTrail.record(
                currentPerson.get().actor(),
                AuditAction.DETAILS_CHANGED,
                Subject.article(id, draft.title()),
                Map.of("change", what));
    }
}
