package org.countersign.publishing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.content.ArticleKind;
import org.countersign.document.ArticleContent;
import org.countersign.shared.ContentHash;
import org.countersign.shared.Slug;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Pages that were made with another template, site name or address than this version's. */
@Component
class StalePages {

    private static final Logger log = LoggerFactory.getLogger(StalePages.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final PageRenderer renderer;

    StalePages(JdbcClient jdbc, TransactionTemplate transaction, PageRenderer renderer) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.renderer = renderer;
    }

    /**
     * Live publications with such a page, or with none, in the order of their ids.
     *
     * @param after where the ones before ended
     */
    List<UUID> find(UUID after, int limit) {
        return jdbc.sql("""
                select p.id from publication p left join publication_page g on g.publication_id = p.id
                where p.ended_at is null and g.rendered_with is distinct from ? and p.id > ? order by p.id limit ?
                """)
                .params(renderer.rendersWith(), after, limit)
                .query((row, index) -> row.getObject("id", UUID.class))
                .list();
    }

    /**
     * Makes the pages of publications from what the database has of them, and keeps them as one change: with each change,
     * every node forgets the answers that it keeps ready. A page that cannot be made stays as it is.
     *
     * @return how many could be made
     */
    int makeAnew(List<UUID> publications) {
        Map<UUID, String> made = new LinkedHashMap<>();
        for (UUID publication : publications) {
            try {
                made.put(publication, renderer.render(published(publication)));
            } catch (DataAccessException e) {
                throw e;
            } catch (RuntimeException e) {
                log.error("The page of publication {} cannot be made anew; patients read the old one", publication, e);
            }
        }
        transaction.executeWithoutResult(status -> made.forEach(this::keep));
        return made.size();
    }

    private void keep(UUID publication, String html) {
        jdbc.sql("""
                insert into publication_page (publication_id, html, entity_tag, rendered_with)
                values (:id, :html, :tag, :with)
                on conflict (publication_id) do update set html = excluded.html, entity_tag = excluded.entity_tag,
                    rendered_with = excluded.rendered_with, rendered_at = now()
                """)
                .param("id", publication)
                .param("html", html)
                .param("tag", PublicPages.entityTag(html))
                .param("with", renderer.rendersWith())
                .update();
    }

    private PublishedArticle published(UUID publication) {
        return jdbc.sql("""
                select p.kind, p.slug, p.published_at, p.content_hash, r.number, r.content::text as content,
                    s.printed_name, s.credentials, s.signed_at,
                    (select min(f.published_at) from publication f where f.article_id = p.article_id) as first_published
                from publication p join revision r on r.id = p.revision_id join signature s on s.id = p.signature_id
                where p.id = ?
                """)
                .param(publication)
                .query((row, index) -> new PublishedArticle(
                        ArticleKind.valueOf(row.getString("kind")),
                        new Slug(row.getString("slug")),
                        ArticleContent.decode(row.getString("content")),
                        ContentHash.of(row.getBytes("content_hash")),
                        row.getInt("number"),
                        row.getTimestamp("first_published").toInstant(),
                        row.getTimestamp("published_at").toInstant(),
                        new PublishedArticle.ReviewLine(
                                row.getString("printed_name"),
                                row.getString("credentials"),
                                row.getTimestamp("signed_at").toInstant())))
                .single();
    }
}
