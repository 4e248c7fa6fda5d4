package org.countersign.content;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.audit.Actor;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Subject;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps a revision of each draft that was changed and then left alone. */
@Component
class AutomaticVersions {

    /** For so long nobody has written: then a spell of writing is over. */
    static final Duration PAUSE = Duration.ofMinutes(30);

    private static final int AT_ONCE = 100;

    private final JdbcClient jdbc;
    private final DraftStore drafts;
    private final RevisionStore revisions;
    private final ArticleRepository articles;
    private final ChangeNotices notices;
    private final AuditTrail auditTrail;
    private final TransactionTemplate transaction;

    AutomaticVersions(
            JdbcClient jdbc,
            DraftStore drafts,
            RevisionStore revisions,
            ArticleRepository articles,
            ChangeNotices notices,
            AuditTrail auditTrail,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.revisions = revisions;
        this.articles = articles;
        this.notices = notices;
        this.auditTrail = auditTrail;
        this.transaction = transaction;
    }

    /** Each draft in a transaction of its own: one that fails keeps no other waiting. */
    void keepWhatIsFinished(Instant now) {
        jdbc.sql("select article_id from draft where unkept and changed_at < ? order by changed_at limit ?")
                .params(List.of((now.minus(PAUSE)).atOffset(ZoneOffset.UTC), AT_ONCE))
                .query((row, index) -> new ArticleId(row.getObject("article_id", UUID.class)))
                .list()
                .forEach(article -> transaction.executeWithoutResult(status -> keep(article, now)));
    }

    /** Under the article's lock it is seen whether somebody wrote, or another node kept it, meanwhile. */
    private void keep(ArticleId article, Instant now) {
        drafts.lock(article);
        jdbc.sql("select changed_by from draft where article_id = ? and unkept and changed_at < ?")
                .params(List.of(article.value(), now.minus(PAUSE).atOffset(ZoneOffset.UTC)))
                .query((row, index) -> new PersonId(row.getObject("changed_by", UUID.class)))
                .optional()
                .ifPresent(lastWriter -> keep(article, lastWriter));
    }

    private void keep(ArticleId id, PersonId lastWriter) {
        Draft draft = drafts.find(id).orElseThrow(NoSuchArticleException::new);
        if (revisions.newestEquals(draft)) {
            revisions.markKept(id);
            return;
        }
        long signedChange = articles.findById(id.value())
                .orElseThrow(NoSuchArticleException::new)
                .signedChange();
        String revision = revisions
                .cut(draft, Occasion.automatic(), lastWriter, signedChange)
                .toString();
        auditTrail.record(
                Actor.system(),
                AuditAction.REVISION_CUT,
                Subject.article(id, draft.title()),
                Map.of(
                        "revision",
                        revision,
                        "hash",
                        draft.content().hash().hex(),
                        "because",
                        "nobody had written for " + PAUSE.toMinutes() + " minutes"));
        notices.articleChanged(id);
    }
}
