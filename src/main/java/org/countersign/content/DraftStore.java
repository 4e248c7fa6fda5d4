package org.countersign.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.countersign.document.ArticleContent;
import org.countersign.document.BylineEntry;
import org.countersign.document.Document;
import org.countersign.document.DocumentCodec;
import org.countersign.document.Particulars;
import org.countersign.document.StepBatch;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Drafts in the database. By JDBC and not by JPA: every keystroke passes here, and an update that names
 * its base version needs neither a lock nor an entity.
 */
@Component
class DraftStore {

    private static final String OUTLINE = """
        title, title_version, summary, summary_version, body_version, byline::text as byline,
        particulars::text as particulars, change_number\
        """;

    private final JdbcClient jdbc;
    private final BylineJson bylineJson;
    private final DraftSteps steps;
    private final DraftBodies bodies;

    DraftStore(JdbcClient jdbc, BylineJson bylineJson, DraftSteps steps, DraftBodies bodies) {
        this.jdbc = jdbc;
        this.bylineJson = bylineJson;
        this.steps = steps;
        this.bodies = bodies;
    }

    private record Row(Draft draft, String snapshot, int snapshotVersion) {}

    void create(ArticleId article, String title, List<BylineEntry> byline, PersonId by) {
        jdbc.sql("""
            insert into draft (article_id, title, body, byline, changed_by, unsettled)
            values (:article, :title, cast(:body as jsonb), cast(:byline as jsonb), :by, true)
            """)
                .param("article", article.value())
                .param("title", title)
                .param("body", DocumentCodec.encode(Document.empty()))
                .param("byline", bylineJson.write(byline))
                .param("by", by.value())
                .update();
        jdbc.sql("insert into draft_text (article_id, text) values (?, '')")
                .param(article.value())
                .update();
    }

    /**
     * The draft's row is the mutex of its article: whoever changes either takes it first, so that nobody waits in a
     * circle, and what is read afterwards stays so until commit.
     */
    void lock(ArticleId article) {
        boolean found = jdbc.sql("select true from draft where article_id = ? for update")
                .param(article.value())
                .query(Boolean.class)
                .optional()
                .isPresent();
        if (!found) {
            throw new NoSuchArticleException();
        }
    }

    Optional<Draft> find(ArticleId article) {
        return whole(outline(article, ""));
    }

    /** Takes the lock as {@link #lock} does and reads the draft, in one go. */
    Draft locked(ArticleId article) {
        return whole(outline(article, " for update")).orElseThrow(NoSuchArticleException::new);
    }

    /** All that is not its body, which is left empty: long, and of no concern to where an article stands. */
    Optional<Draft> outline(ArticleId article) {
        return outline(article, "");
    }

    /** Takes the lock as {@link #lock} does and reads the outline, in one go. */
    Draft lockedOutline(ArticleId article) {
        return outline(article, " for update").orElseThrow(NoSuchArticleException::new);
    }

    private Optional<Draft> whole(Optional<Draft> outline) {
        return outline.flatMap(draft -> bodies.known(draft.article(), draft.bodyVersion())
                .map(draft::withBody)
                .or(() -> row(draft.article()).map(this::withBody)));
    }

    /** The draft as it stands now for a transaction that has just made it {@code written}, perhaps beside others. */
    Optional<Draft> findAfter(Draft written) {
        return outline(written.article(), "")
                .flatMap(draft -> draft.bodyVersion() == written.bodyVersion()
                        ? Optional.of(draft.withBody(written.body()))
                        : find(written.article()));
    }

    /** Without its body, which is long, and mostly known already. */
    private Optional<Draft> outline(ArticleId article, String lock) {
        return jdbc.sql("select " + OUTLINE + " from draft where article_id = ?" + lock)
                .param(article.value())
                .query((row, index) -> read(article, row))
                .optional();
    }

    private Optional<Row> row(ArticleId article) {
        return jdbc.sql("select " + OUTLINE
                        + ", snapshot_version, body::text as snapshot from draft where article_id = ?")
                .param(article.value())
                .query((row, index) ->
                        new Row(read(article, row), row.getString("snapshot"), row.getInt("snapshot_version")))
                .optional();
    }

    private Draft read(ArticleId article, ResultSet row) throws SQLException {
        return new Draft(
                article,
                new ArticleContent(
                        row.getString("title"),
                        row.getString("summary"),
                        bylineJson.read(row.getString("byline")),
                        Document.empty(),
                        Particulars.decode(row.getString("particulars"))),
                row.getInt("title_version"),
                row.getInt("summary_version"),
                row.getInt("body_version"),
                row.getLong("change_number"));
    }

    private Draft withBody(Row row) {
        Draft draft = row.draft();
        return draft.withBody(bodies.of(draft.article(), draft.bodyVersion(), () -> bodyAt(row)));
    }

    private Document bodyAt(Row row) {
        Document snapshot = DocumentCodec.decode(row.snapshot());
        Draft draft = row.draft();
        List<String> later =
                steps.between(draft.article(), DraftPart.BODY, row.snapshotVersion(), draft.bodyVersion()).stream()
                        .map(AcceptedStep::step)
                        .toList();
        return later.isEmpty() ? snapshot : StepBatch.ofStored(later).applyTo(snapshot);
    }

    /**
     * Keeps a batch, and what title and summary are behind it, and tells every node of it; the draft's new change number.
     * Empty, with nothing kept, when the part is no longer at the batch's version: somebody else was faster.
     */
    Optional<Long> advance(ArticleId article, SentSteps batch, PersonId by, String title, String summary) {
        // In one statement, since each is a way to the database and back that a keystroke waits for
        return jdbc.sql("""
            with moved as (
                update draft set title = case when :part = 'TITLE' then :title else title end,
                    summary = case when :part = 'SUMMARY' then :summary else summary end,
                    %1$s = %1$s + :count, change_number = change_number + 1,
                    changed_at = now(), changed_by = :by, unsettled = true
                where article_id = :article and %1$s = :version returning change_number),
            kept as (
                insert into draft_step (article_id, part, version, step, client, person_id, change_number)
                select :article, :part, :version + s.ordinality, s.step, :client, :by, moved.change_number
                from moved, unnest(cast(:steps as jsonb[])) with ordinality as s(step, ordinality))
            select change_number, pg_notify(:channel, :notice) from moved
            """.formatted(batch.part().versionColumn()))
                .param("part", batch.part().name())
                .param("title", title)
                .param("summary", summary)
                .param("count", batch.steps().size())
                .param("by", by.value())
                .param("article", article.value())
                .param("version", batch.version())
                .param("client", batch.client())
                .param("steps", batch.steps().toArray(String[]::new))
                .param("channel", ChangeNotices.CHANNEL)
                .param("notice", ChangeNotices.ofSteps(article, batch.part()))
                .query((row, index) -> row.getLong("change_number"))
                .optional();
    }

    /** Sets what the content holds beside its text; the draft's new change number. */
    long changeBesideText(ArticleId article, List<BylineEntry> byline, Particulars particulars, PersonId by) {
        return jdbc.sql("""
            update draft set byline = cast(:byline as jsonb), particulars = cast(:particulars as jsonb),
                change_number = change_number + 1, changed_at = now(), changed_by = :by, unsettled = true
            where article_id = :article returning change_number
            """)
                .param("byline", bylineJson.write(byline))
                .param("particulars", particulars.encode())
                .param("by", by.value())
                .param("article", article.value())
                .query(Long.class)
                .single();
    }
}
