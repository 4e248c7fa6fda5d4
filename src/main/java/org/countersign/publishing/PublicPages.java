package org.countersign.publishing;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.content.ArticleKind;
import org.countersign.document.Particulars;
import org.countersign.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the public gets, read by JDBC: the busiest path of all needs one row and no entity. */
@Component
class PublicPages {

    private final JdbcClient jdbc;

    PublicPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PublicAnswer answer(ArticleKind kind, String slug) {
        return live(kind, slug).orElseGet(() -> former(kind, slug).orElseGet(PublicAnswer.Unknown::new));
    }

    private Optional<PublicAnswer> live(ArticleKind kind, String slug) {
        return jdbc.sql("""
                select g.html, g.entity_tag, p.published_at from publication p
                join publication_page g on g.publication_id = p.id
                where p.slug = ? and p.kind = ? and p.ended_at is null
                """)
                .params(slug, kind.name())
                .query((row, index) -> (PublicAnswer) new PublicAnswer.Live(
                        row.getString("html"),
                        row.getString("entity_tag"),
                        row.getTimestamp("published_at").toInstant()))
                .optional();
    }

    /** Where something was live once: it may live elsewhere now, or have been withdrawn. */
    private Optional<PublicAnswer> former(ArticleKind kind, String slug) {
        return jdbc.sql("""
                select r.content ->> 'title' as title, p.ending, p.reason, p.ended_at, n.kind as new_kind, n.slug as new_slug,
                    w.reason as withdrawal_reason, w.ended_at as withdrawn_at
                from publication p join revision r on r.id = p.revision_id
                left join publication n on n.article_id = p.article_id and n.ended_at is null
                left join lateral (select l.reason, l.ended_at from publication l where l.article_id = p.article_id
                    and l.ending = 'WITHDRAWN' order by l.published_at desc limit 1) w on true
                where p.slug = ? and p.kind = ? order by p.published_at desc limit 1
                """)
                .params(slug, kind.name())
                .query((row, index) -> {
                    if (row.getString("new_slug") != null) {
                        String prefix =
                                ArticleKind.valueOf(row.getString("new_kind")).pathPrefix();
                        return (PublicAnswer) new PublicAnswer.Moved(prefix + row.getString("new_slug"));
                    }
                    return (PublicAnswer) new PublicAnswer.Withdrawn(
                            row.getString("title"),
                            row.getString("withdrawal_reason"),
                            row.getTimestamp("withdrawn_at").toInstant());
                })
                .optional();
    }

    List<Headline> headlines(@Nullable ArticleKind kind, @Nullable HeadlineCursor after, int limit) {
        return headlines(kind == null ? "" : "and p.kind = :wanted", kind == null ? null : kind.name(), after, limit);
    }

    /** Those filed under the topic or one below it. */
    List<Headline> headlinesAbout(UUID topic, @Nullable HeadlineCursor after, int limit) {
        return headlines("""
                and p.article_id in (select f.article_id from article_topic f
                    where f.topic_id in (select id from topic where id = :wanted
                        union all select id from topic where parent_id = :wanted))
                """, topic, after, limit);
    }

    /** Chosen before their texts are looked at, which are long. */
    private List<Headline> headlines(
            String condition, @Nullable Object wanted, @Nullable HeadlineCursor after, int limit) {
        String below = after == null ? "" : "and (p.published_at, p.id) < (:at, :id)";
        JdbcClient.StatementSpec query =
                jdbc.sql("""
                select p.id, p.kind, p.slug, r.content ->> 'title' as title, r.content ->> 'summary' as summary,
                    (select string_agg(b.value ->> 'name' || coalesce(', ' || nullif(b.value ->> 'credentials', ''), ''), '; '
                        order by b.ordinality)
                     from jsonb_array_elements(r.content -> 'byline') with ordinality b) as byline, p.published_at,
                    jsonb_build_object('cover', r.content -> 'cover')::text as cover, r.content -> 'cover' is not null as covered
                from (select p.* from publication p where p.ended_at is null %s %s
                    order by p.published_at desc, p.id desc limit :limit) p
                join revision r on r.id = p.revision_id
                order by p.published_at desc, p.id desc
                """.formatted(condition, below)).param("limit", limit);
        if (wanted != null) {
            query = query.param("wanted", wanted);
        }
        if (after != null) {
            query = query.param("at", Timestamp.from(after.publishedAt()))
                    .param("id", after.id().value());
        }
        return query.query((row, index) -> new Headline(
                        new PublicationId(row.getObject("id", UUID.class)),
                        ArticleKind.valueOf(row.getString("kind")),
                        ArticleKind.valueOf(row.getString("kind")).pathPrefix() + row.getString("slug"),
                        row.getString("title"),
                        row.getString("summary"),
                        row.getString("byline"),
                        row.getTimestamp("published_at").toInstant(),
                        row.getBoolean("covered")
                                ? Particulars.decode(row.getString("cover")).cover()
                                : null))
                .list();
    }

    static String entityTag(String html) {
        return "\"" + Sha256.hex(html).substring(0, 32) + "\"";
    }
}
