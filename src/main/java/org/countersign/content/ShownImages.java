package org.countersign.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.countersign.document.ArticleContent;
import org.countersign.media.ImageUse;
import org.countersign.media.ImageUses;
import org.countersign.shared.ArticleId;
import org.countersign.shared.ImageHash;
import org.countersign.shared.RevisionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which drafts and revisions show which images, in tables of their own, so that nobody has to read every text. */
@Component
class ShownImages implements ImageUses {

    private final JdbcClient jdbc;

    ShownImages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the transaction that cuts the revision. What is not in the library is not noted; nobody can submit such. */
    void note(RevisionId revision, ArticleContent content) {
        jdbc.sql(
                        "insert into revision_image (revision_id, hash) select :revision, hash from media_image where hash = any (:images)")
                .param("revision", revision.value())
                .param("images", bytes(content.images()))
                .update();
    }

    /** Brings what is known of a draft up to date. */
    void settle(ArticleId article, ArticleContent content) {
        byte[][] images = bytes(content.images());
        jdbc.sql("delete from draft_image where article_id = :article and not hash = any (:images)")
                .param("article", article.value())
                .param("images", images)
                .update();
        jdbc.sql("""
                insert into draft_image (article_id, hash) select :article, hash from media_image where hash = any (:images)
                on conflict do nothing
                """).param("article", article.value()).param("images", images).update();
    }

    boolean areAllInTheLibrary(ArticleContent content) {
        Set<ImageHash> images = content.images();
        return images.isEmpty()
                || jdbc.sql("select count(*) from media_image where hash = any (:images)")
                                .param("images", bytes(images))
                                .query(Integer.class)
                                .single()
                        == images.size();
    }

    @Override
    public List<ImageUse> of(Collection<ImageHash> images) {
        return jdbc.sql("""
                select s.hash, s.article_id, d.title, s.number, s.live from (
                    select i.hash, r.article_id, r.number, r.number is not distinct from a.live_number as live
                    from revision_image i join revision r on r.id = i.revision_id join article a on a.id = r.article_id
                    where i.hash = any (:images)
                    union all
                    select i.hash, i.article_id, null, false from draft_image i where i.hash = any (:images)
                ) s join draft d on d.article_id = s.article_id
                order by s.live desc, s.number is null, lower(d.title), s.article_id, s.number desc
                """)
                .param("images", bytes(images))
                .query((row, index) -> use(row))
                .list();
    }

    private static ImageUse use(ResultSet row) throws SQLException {
        return new ImageUse(
                ImageHash.of(row.getBytes("hash")),
                new ArticleId(row.getObject("article_id", UUID.class)),
                row.getString("title"),
                row.getObject("number", Integer.class),
                row.getBoolean("live"));
    }

    private static byte[][] bytes(Collection<ImageHash> images) {
        return images.stream().map(ImageHash::bytes).toArray(byte[][]::new);
    }
}
