package org.countersign.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Subject;
import org.countersign.document.BylineEntry;
import org.countersign.people.CurrentPerson;
import org.countersign.people.Person;
import org.countersign.people.Role;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RefusedException;
import org.countersign.shared.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The articles and what is set beside their text. */
@Service
public class Articles {

    private final ArticleRepository articles;
    private final DraftStore drafts;
    private final ArticleList list;
    private final Contributors contributors;
    private final DraftChanges changes;
    private final Bylines bylines;
    private final Slugs slugs;
    private final ChangeNotices notices;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;

    Articles(
            ArticleRepository articles,
            DraftStore drafts,
            ArticleList list,
            Contributors contributors,
            DraftChanges changes,
            Bylines bylines,
            Slugs slugs,
            ChangeNotices notices,
            AuditTrail auditTrail,
            CurrentPerson currentPerson) {
        this.articles = articles;
        this.drafts = drafts;
        this.list = list;
        this.contributors = contributors;
        this.changes = changes;
        this.bylines = bylines;
        this.slugs = slugs;
        this.notices = notices;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
    }

    /** An empty draft under this title; whoever may write stands in its byline until somebody changes it. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
    @Transactional
    public ArticleId create(ArticleKind kind, String title) {
        String line = TypedText.line("A title", title, 300);
        Person by = currentPerson.get();
        ArticleId id = ArticleId.random();
        articles.saveAndFlush(new Article(id, kind, slugs.freeFor(line, id), by.id()));
        List<BylineEntry> byline = by.has(Role.AUTHOR) ? bylines.of(List.of(by.id())) : List.of();
        drafts.create(id, line, byline, by.id());
        contributors.changed(id, by.id(), 0);
        auditTrail.record(by.actor(), AuditAction.ARTICLE_CREATED, Subject.article(id, line), Map.of("kind", kind));
        return id;
    }

    /** Empty when there is no such article. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public Optional<ArticleState> find(ArticleId id) {
        return articles.findById(id.value())
                .flatMap(article -> drafts.outline(id).map(article::state));
    }

    /** @throws NoSuchArticleException when there is none */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public ArticleState state(ArticleId id) {
        return find(id).orElseThrow(NoSuchArticleException::new);
    }

    /**
     * The latest change first. One statement reads it, which needs no transaction and no commit to wait for.
     *
     * @param after where the page begins; null for the top
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<ArticleRow> list(ArticleFilter filter, @Nullable ArticleCursor after, int limit) {
        return list.page(filter, after, limit);
    }

    /** Those whose newest signed revision was not published yet, the longest waiting first. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<ArticleRow> readyToPublish(int limit) {
        return list.readyToPublish(limit);
    }

    /** How many there are, counting no further than {@code bound}. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public int count(ArticleFilter filter, int bound) {
        return list.count(filter, bound);
    }

    /**
     * @param seen what the person had before them when they decided
     * @throws RefusedException when somebody changed the details meanwhile, or the address is taken
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
    @Transactional
    public void changeDetails(ArticleId id, ArticleDetails seen, ArticleDetails wanted) {
        drafts.lock(id);
        Article article = articles.findById(id.value()).orElseThrow(NoSuchArticleException::new);
        Draft draft = drafts.find(id).orElseThrow(NoSuchArticleException::new);
        ArticleDetails present = article.state(draft).details();
        if (!present.equals(seen)) {
            throw new RefusedException(
                    "Somebody changed these details while you had them open. Nothing of yours was" + " saved.");
        }
        if (present.equals(wanted)) {
            return;
        }
        article.changeKind(wanted.kind());
        changeSlug(article, draft.title(), wanted);
        if (!present.byline().equals(wanted.byline())) {
            changes.byline(article, draft, bylines.of(wanted.byline()));
        }
        notices.articleChanged(id);
        auditTrail.record(
                currentPerson.get().actor(),
                AuditAction.DETAILS_CHANGED,
                Subject.article(id, draft.title()),
                Map.of("before", describe(present), "after", describe(wanted)));
    }

    private void changeSlug(Article article, String title, ArticleDetails wanted) {
        if (wanted.slug() == null) {
            article.followTitle(slugs.freeFor(title, article.id()));
        } else if (!wanted.slug().equals(article.slug()) || article.slugFollowsTitle()) {
            slugs.requireFree(wanted.slug(), article.id());
            article.chooseSlug(wanted.slug());
        }
    }

    private static Map<String, Object> describe(ArticleDetails details) {
        return Map.of(
                "kind", details.kind(),
                "slug",
                        details.slug() == null
                                ? "follows the title"
                                : details.slug().value(),
                "byline", details.byline().stream().map(Object::toString).toList());
    }
}
