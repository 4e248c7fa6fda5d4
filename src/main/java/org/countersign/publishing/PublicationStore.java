package org.countersign.publishing;

import java.sql.Timestamp;
import org.countersign.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Begins publications. By JDBC and not by JPA: a publication and its page are one statement, for patients get both or
 * neither, and an editor waits for each way to the database.
 */
@Component
class PublicationStore {

    private final JdbcClient jdbc;
    private final PageRenderer renderer;

    PublicationStore(JdbcClient jdbc, PageRenderer renderer) {
        this.jdbc = jdbc;
        this.renderer = renderer;
    }

    /** The page is made from the signed content. */
    PublicationId begin(Candidate candidate, PublishedArticle article, PersonId by) {
        PublicationId id = PublicationId.random();
        String html = renderer.render(article);
        jdbc.sql("""
                with begun as (
                    insert into publication (id, article_id, revision_id, content_hash, signature_id, kind, slug,
                        published_by, published_at)
                    values (:id, :article, :revision, :hash, :signature, :kind, :slug, :by, :at) returning id)
                insert into publication_page (publication_id, html, entity_tag, rendered_with)
                select id, :html, :tag, :with from begun
                """)
                .param("id", id.value())
                .param("article", candidate.article().id().value())
                .param("revision", candidate.revision().id().value())
                .param("hash", article.contentHash().bytes())
                .param("signature", candidate.signature().id().value())
                .param("kind", article.kind().name())
                .param("slug", article.slug().value())
                .param("by", by.value())
                .param("at", Timestamp.from(article.publishedAt()))
                .param("html", html)
                .param("tag", PublicPages.entityTag(html))
                .param("with", renderer.rendersWith())
                .update();
        return id;
    }
}
