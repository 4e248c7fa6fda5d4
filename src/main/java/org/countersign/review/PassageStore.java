package org.countersign.review;

import java.util.List;
import java.util.UUID;
import org.countersign.content.RevisionPassage;
import org.countersign.document.Passage;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RevisionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which passages comments are about: rows are added and never changed. */
@Component
class PassageStore {

    private final JdbcClient jdbc;

    PassageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A passage with its words, the thread about it, and the wording that somebody proposes for it. */
    record Quoted(
            CommentId thread,
            RevisionPassage passage,
            String words,
            @Nullable Proposal proposal) {}

    void insert(CommentId comment, RevisionPassage passage, String words) {
        jdbc.sql("""
                insert into comment_passage (comment_id, revision_id, from_position, to_position, quote)
                values (:comment, :revision, :from, :to, :words)
                """)
                .param("comment", comment.value())
                .param("revision", passage.revision().value())
                .param("from", passage.passage().from())
                .param("to", passage.passage().to())
                .param("words", words)
                .update();
    }

    List<Quoted> of(ArticleId article) {
        return jdbc.sql("""
                select p.comment_id, p.revision_id, p.from_position, p.to_position, p.quote, c.author_id,
                    w.old_text, w.new_text, a.outcome, a.reason, a.answered_at, n.name as answered_by
                from comment c join comment_passage p on p.comment_id = c.id
                    left join proposal w on w.comment_id = c.id left join proposal_answer a on a.comment_id = c.id
                    left join person n on n.id = a.person_id
                where c.article_id = ?
                """)
                .param(article.value())
                .query((row, index) -> new Quoted(
                        new CommentId(row.getObject("comment_id", UUID.class)),
                        new RevisionPassage(
                                new RevisionId(row.getObject("revision_id", UUID.class)),
                                new Passage(row.getInt("from_position"), row.getInt("to_position"))),
                        row.getString("quote"),
                        ProposalStore.proposal(row)))
                .list();
    }
}
