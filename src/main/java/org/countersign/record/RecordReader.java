package org.countersign.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.countersign.content.ArticleKind;
import org.countersign.document.ArticleContent;
import org.countersign.publishing.PublicationId;
import org.countersign.review.Outcome;
import org.countersign.shared.ArticleId;
import org.countersign.shared.ContentHash;
import org.countersign.shared.PersonId;
import org.countersign.shared.PrintedName;
import org.countersign.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads records as they stand in the tables of several modules: a report needs rows, not their aggregates. */
@Component
class RecordReader {

    private final JdbcClient jdbc;
    private final ApprovalReader approvals;

    RecordReader(JdbcClient jdbc, ApprovalReader approvals) {
        this.jdbc = jdbc;
        this.approvals = approvals;
    }

    Optional<PublicationId> liveAt(ArticleKind kind, String slug) {
        return jdbc.sql("select id from publication where kind = ? and slug = ? and ended_at is null")
                .params(kind.name(), slug)
                .query((row, index) -> new PublicationId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** The newest first. */
    List<PublicationSummary> publications(ArticleId article) {
        return jdbc.sql("""
                select p.id, r.number, p.published_at, p.ended_at from publication p join revision r on r.id = p.revision_id
                where p.article_id = ? order by p.published_at desc
                """)
                .param(article.value())
                .query((row, index) -> new PublicationSummary(
                        new PublicationId(row.getObject("id", UUID.class)),
                        row.getInt("number"),
                        row.getTimestamp("published_at").toInstant(),
                        endedAt(row)))
                .list();
    }

    Optional<ReviewRecord> record(PublicationId publication) {
        return jdbc.sql("""
                select p.id, p.article_id, p.kind, p.slug, p.published_at, p.ended_at, p.reason, p.content_hash, r.number,
                    r.content ->> 'title' as title, r.content::text as content, w.name, w.credentials,
                    coalesce((select max(b.number) from publication e join revision b on b.id = e.revision_id
                        where e.article_id = p.article_id and e.published_at < p.published_at and b.number < r.number), 0)
                        as published_before
                from publication p join revision r on r.id = p.revision_id join person w on w.id = p.published_by
                where p.id = ?
                """)
                .param(publication.value())
                .query((row, index) -> record(row))
                .optional();
    }

    private ReviewRecord record(ResultSet row) throws SQLException {
        ArticleId article = new ArticleId(row.getObject("article_id", UUID.class));
        ReviewRecord.Live live = live(row);
        Numbers numbers = new Numbers(row.getInt("published_before"), row.getInt("number"));
        return new ReviewRecord(
                article,
                ArticleKind.valueOf(row.getString("kind")),
                new Slug(row.getString("slug")),
                live,
                numbers.last(),
                ContentHash.of(row.getBytes("content_hash")),
                row.getString("title"),
                ArticleContent.canonical(row.getString("content")),
                versions(article, numbers),
                judgements(article, numbers),
                approvals.of(live.publication()));
    }

    /** Revisions above the one published before, up to the published one. */
    private record Numbers(int before, int last) {}

    private static ReviewRecord.Live live(ResultSet row) throws SQLException {
        Instant ended = endedAt(row);
        return new ReviewRecord.Live(
                new PublicationId(row.getObject("id", UUID.class)),
                row.getTimestamp("published_at").toInstant(),
                printedName(row),
                ended == null ? null : new ReviewRecord.Ended(ended, row.getString("reason")));
    }

    private List<ReviewRecord.Version> versions(ArticleId article, Numbers numbers) {
        return jdbc.sql("""
                select r.number, r.content_hash, r.created_at,
                    array_agg(p.id order by p.name, p.id) filter (where p.id is not null) as ids,
                    array_agg(p.name order by p.name, p.id) filter (where p.id is not null) as names,
                    array_agg(p.credentials order by p.name, p.id) filter (where p.id is not null) as credentials
                from revision r left join revision_contributor c on c.revision_id = r.id left join person p on p.id = c.person_id
                where r.article_id = ? and r.number > ? and r.number <= ? group by r.id order by r.number
                """)
                .params(article.value(), numbers.before(), numbers.last())
                .query((row, index) -> new ReviewRecord.Version(
                        row.getInt("number"),
                        ContentHash.of(row.getBytes("content_hash")),
                        row.getTimestamp("created_at").toInstant(),
                        writers(row)))
                .list();
    }

    private static List<ReviewRecord.Writer> writers(ResultSet row) throws SQLException {
        if (row.getArray("ids") == null) {
            return List.of();
        }
        UUID[] ids = (UUID[]) row.getArray("ids").getArray();
        String[] names = (String[]) row.getArray("names").getArray();
        String[] credentials = (String[]) row.getArray("credentials").getArray();
        return IntStream.range(0, ids.length)
                .mapToObj(i -> new ReviewRecord.Writer(new PersonId(ids[i]), new PrintedName(names[i], credentials[i])))
                .toList();
    }

    private List<ReviewRecord.Judgement> judgements(ArticleId article, Numbers numbers) {
        return jdbc.sql("""
                select r.number, v.outcome, v.decided_at, p.name, p.credentials
                from review v join revision r on r.id = v.revision_id join person p on p.id = v.decided_by
                where v.article_id = ? and r.number > ? and r.number <= ? and v.outcome in ('APPROVED', 'CHANGES_REQUESTED')
                order by v.decided_at, v.id
                """)
                .params(article.value(), numbers.before(), numbers.last())
                .query((row, index) -> new ReviewRecord.Judgement(
                        row.getInt("number"),
                        Outcome.valueOf(row.getString("outcome")),
                        printedName(row),
                        row.getTimestamp("decided_at").toInstant()))
                .list();
    }

    static PrintedName printedName(ResultSet row) throws SQLException {
        return new PrintedName(row.getString("name"), row.getString("credentials"));
    }

    private static @Nullable Instant endedAt(ResultSet row) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return ended == null ? null : ended.toInstant();
    }
}
