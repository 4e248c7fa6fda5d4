package org.countersign.review;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.review.Proposal.Answer;
import org.countersign.review.Proposal.Outcome;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proposals and their answers: rows are added and never changed. */
@Component
class ProposalStore {

    private final JdbcClient jdbc;

    ProposalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CommentId comment, String present, String wording) {
        jdbc.sql("insert into proposal (comment_id, old_text, new_text) values (?, ?, ?)")
                .params(comment.value(), present, wording)
                .update();
    }

    /** @param change the draft's change that took it; null when it was not taken */
    void answer(CommentId comment, Outcome outcome, PersonId by, String reason, @Nullable Long change) {
        jdbc.sql("""
                insert into proposal_answer (comment_id, outcome, person_id, reason, change_number)
                values (:comment, :outcome, :by, :reason, cast(:change as bigint))
                """)
                .param("comment", comment.value())
                .param("outcome", outcome.name())
                .param("by", by.value())
                .param("reason", reason)
                .param("change", change)
                .update();
    }

    /** Who made each proposal of an article that waits for an answer in an open thread. */
    Map<CommentId, String> proposersOfOpen(ArticleId article) {
        record Line(CommentId thread, String by) {}
        List<Line> lines = jdbc.sql("""
                select c.id, p.name from open_thread o join comment c on c.id = o.id join person p on p.id = c.author_id
                    join proposal w on w.comment_id = c.id
                where o.article_id = ? and not exists (select from proposal_answer a where a.comment_id = c.id)
                """)
                .param(article.value())
                .query((row, index) -> new Line(new CommentId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
        return lines.stream().collect(toMap(Line::thread, Line::by));
    }

    /** That of a row which has its columns; null when it has none. */
    static @Nullable Proposal proposal(ResultSet row) throws SQLException {
        String present = row.getString("old_text");
        return present == null ? null : new Proposal(present, row.getString("new_text"), answer(row));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new Answer(
                        Outcome.valueOf(outcome),
                        row.getString("answered_by"),
                        row.getString("reason"),
                        row.getTimestamp("answered_at").toInstant());
    }
}
