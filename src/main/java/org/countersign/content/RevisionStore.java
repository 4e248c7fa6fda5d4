package org.countersign.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.document.ArticleContent;
import org.countersign.document.BylineEntry;
import org.countersign.shared.ArticleId;
import org.countersign.shared.ContentHash;
import org.countersign.shared.PersonId;
import org.countersign.shared.RevisionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Revisions in the database: written once, never changed, so there is nothing for JPA to track. */
@Component
class RevisionStore {

    private final JdbcClient jdbc;
    private final Contributors contributors;
    private final ShownImages shownImages;

    RevisionStore(JdbcClient jdbc, Contributors contributors, ShownImages shownImages) {
        this.jdbc = jdbc;
        this.contributors = contributors;
        this.shownImages = shownImages;
    }

    /** The caller holds the article's lock, so that numbers have no gaps and nobody else cuts at the same time. */
    RevisionId cut(Draft draft, Occasion occasion, PersonId by, long signedChange) {
        RevisionId id = RevisionId.random();
        ArticleContent content = draft.content();
        jdbc.sql("""
                insert into revision (id, article_id, number, content, content_hash, origin, name, note, restored_from,
                    change_number, created_by)
                values (:id, :article, (select coalesce(max(number), 0) + 1 from revision where article_id = :article),
                    cast(:content as jsonb), :hash, :origin, :name, :note, :restored, :change, :by)
                """)
                .param("id", id.value())
                .param("article", draft.article().value())
                .param("content", content.canonicalJson())
                .param("hash", content.hash().bytes())
                .param("origin", occasion.origin().name())
                .param("name", occasion.name())
                .param("note", occasion.note())
                .param("restored", idOf(occasion.restored()), Types.OTHER)
                .param("change", draft.changeNumber())
                .param("by", by.value())
                .update();
        Set<PersonId> writers = new HashSet<>(contributors.after(draft.article(), signedChange));
        draft.byline().stream().map(BylineEntry::person).forEach(writers::add);
        writers.forEach(writer -> jdbc.sql("insert into revision_contributor (revision_id, person_id) values (?, ?)")
                .params(id.value(), writer.value())
                .update());
        shownImages.note(id, content);
        markKept(draft.article());
        return id;
    }

    private static @Nullable UUID idOf(@Nullable RevisionId revision) {
        return revision == null ? null : revision.value();
    }

    /** Tells that the newest revision says what the draft says. */
    void markKept(ArticleId article) {
        jdbc.sql("update draft set unkept = false where article_id = ?")
                .param(article.value())
                .update();
    }

    /** Whether the newest revision has this very content. */
    boolean newestEquals(Draft draft) {
        return jdbc.sql("select content_hash from revision where article_id = ? order by number desc limit 1")
                .param(draft.article().value())
                .query((row, index) -> ContentHash.of(row.getBytes("content_hash")))
                .optional()
                .filter(draft.content().hash()::equals)
                .isPresent();
    }

    Optional<RevisionId> numbered(ArticleId article, int number) {
        return jdbc.sql("select id from revision where article_id = ? and number = ?")
                .params(article.value(), number)
                .query((row, index) -> new RevisionId(row.getObject("id", UUID.class)))
                .optional();
    }

    Optional<Revision> find(RevisionId id) {
        return jdbc.sql("""
                select article_id, number, content::text as content, content_hash, note, change_number, created_at,
                    array(select person_id from revision_contributor c where c.revision_id = r.id) as contributors
                from revision r where id = ?
                """)
                .param(id.value())
                .query((row, index) -> new Revision(
                        id,
                        new ArticleId(row.getObject("article_id", UUID.class)),
                        row.getInt("number"),
                        ArticleContent.decode(row.getString("content")),
                        ContentHash.of(row.getBytes("content_hash")),
                        row.getString("note"),
                        row.getLong("change_number"),
                        row.getTimestamp("created_at").toInstant(),
                        contributors(row)))
                .optional();
    }

    private static Set<PersonId> contributors(ResultSet row) throws SQLException {
        UUID[] people = (UUID[]) row.getArray("contributors").getArray();
        return Stream.of(people).map(PersonId::new).collect(Collectors.toSet());
    }

    /** Those below a number, the newest first. */
    List<RevisionSummary> below(ArticleId article, int number, int limit) {
        return jdbc.sql("""
                select r.id, r.number, r.content_hash, r.origin, r.name, r.note, p.name as person, r.created_at
                from revision r join person p on p.id = r.created_by
                where r.article_id = ? and r.number < ? order by r.number desc limit ?
                """)
                .params(article.value(), number, limit)
                .query((row, index) -> new RevisionSummary(
                        new RevisionId(row.getObject("id", UUID.class)),
                        row.getInt("number"),
                        ContentHash.of(row.getBytes("content_hash")),
                        RevisionOrigin.valueOf(row.getString("origin")),
                        row.getString("name"),
                        row.getString("note"),
                        row.getString("person"),
                        row.getTimestamp("created_at").toInstant()))
                .list();
    }
}
