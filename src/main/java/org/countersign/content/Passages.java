package org.countersign.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countersign.content.PassagePlace.Gone;
import org.countersign.content.PassagePlace.NotYet;
import org.countersign.content.PassagePlace.Standing;
import org.countersign.document.Document;
import org.countersign.document.Passage;
import org.countersign.document.StepBatch;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RevisionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows passages of revisions through the steps that people sent since. By JDBC, since steps are. Nothing is looked up
 * by its words: a passage stands where its own characters stand, or it is gone.
 */
@Service
public class Passages {

    private final JdbcClient jdbc;
    private final DraftStore drafts;
    private final RevisionStore revisions;

    Passages(JdbcClient jdbc, DraftStore drafts, RevisionStore revisions) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.revisions = revisions;
    }

    /** The steps from one revision on. */
    private record Since(Document body, StepBatch steps) {}

    /**
     * Where passages of an article's revisions stand in its draft, in the order given.
     *
     * @throws NoSuchArticleException when there is none
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<PassagePlace> inDraft(ArticleId article, List<RevisionPassage> passages) {
        Draft draft = drafts.find(article).orElseThrow(NoSuchArticleException::new);
        return follow(passages, draft.changeNumber(), draft.bodyVersion());
    }

    /** Where passages of an article's revisions stand in one of them, in the order given. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<PassagePlace> inRevision(RevisionId revision, List<RevisionPassage> passages) {
        return follow(passages, revisions.find(revision).orElseThrow().changeNumber(), 0);
    }

    private List<PassagePlace> follow(List<RevisionPassage> passages, long until, int version) {
        Map<RevisionId, Revision> begun = new HashMap<>();
        Map<RevisionId, Since> followed = new HashMap<>();
        return passages.stream()
                .map(each -> {
                    Revision revision = begun.computeIfAbsent(
                            each.revision(), id -> revisions.find(id).orElseThrow());
                    if (revision.changeNumber() > until) {
                        return new NotYet();
                    }
                    Since since = followed.computeIfAbsent(each.revision(), _ -> since(revision, until));
                    return place(each.passage(), since, version);
                })
                .toList();
    }

    private static PassagePlace place(Passage passage, Since since, int version) {
        return passage.after(since.body(), since.steps())
                .<PassagePlace>map(now -> new Standing(version, now))
                .orElseGet(Gone::new);
    }

    private Since since(Revision revision, long until) {
        List<String> steps = jdbc.sql("""
                select step::text as step from draft_step
                where article_id = :article and part = 'BODY' and change_number > :after and change_number <= :until
                order by version
                """)
                .param("article", revision.article().value())
                .param("after", revision.changeNumber())
                .param("until", until)
                .query((row, index) -> row.getString("step"))
                .list();
        return new Since(revision.content().body(), StepBatch.ofStored(steps));
    }
}
