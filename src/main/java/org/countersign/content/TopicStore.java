package org.countersign.content;

import java.sql.Types;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.shared.ArticleId;
import org.countersign.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Topics in the database. By JDBC and not by JPA: what is done to them is done to sets of rows. */
@Component
class TopicStore {

    private final JdbcClient jdbc;

    TopicStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until commit, nobody else changes topics or files articles: there are few of these changes, and each is short. */
    void takeTurns() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('countersign.topic'))")
                .query((row, index) -> true)
                .single();
    }

    TopicTree tree() {
        return TopicTree.of(jdbc.sql("""
                select t.id, t.parent_id, t.name, t.slug,
                    (select count(*) from article_topic a where a.topic_id = t.id) as articles
                from topic t order by t.position, t.id
                """)
                .query((row, index) -> new Topic(
                        new TopicId(row.getObject("id", UUID.class)),
                        parent(row.getObject("parent_id", UUID.class)),
                        row.getString("name"),
                        new Slug(row.getString("slug")),
                        row.getInt("articles")))
                .list());
    }

    private static @Nullable TopicId parent(@Nullable UUID id) {
        return id == null ? null : new TopicId(id);
    }

    void add(TopicId id, @Nullable TopicId parent, String name, Slug slug, int position) {
        jdbc.sql(
                        "insert into topic (id, parent_id, name, slug, position) values (:id, :parent, :name, :slug, :position)")
                .param("id", id.value())
                .param("parent", parent == null ? null : parent.value(), Types.OTHER)
                .param("name", name)
                .param("slug", slug.value())
                .param("position", position)
                .update();
    }

    void rename(TopicId id, String name) {
        jdbc.sql("update topic set name = ? where id = ?")
                .params(name, id.value())
                .update();
    }

    void putUnder(TopicId id, @Nullable TopicId parent) {
        jdbc.sql("update topic set parent_id = :parent where id = :id")
                .param("id", id.value())
                .param("parent", parent == null ? null : parent.value(), Types.OTHER)
                .update();
    }

    /** Gives siblings their places anew. */
    void arrange(List<TopicId> siblings) {
        for (int i = 0; i < siblings.size(); i++) {
            jdbc.sql("update topic set position = ? where id = ?")
                    .params(i, siblings.get(i).value())
                    .update();
        }
    }

    /** Before they are filed no longer under {@code from}: this takes the locks of their drafts. */
    void fileAllUnder(TopicId into, TopicId from) {
        jdbc.sql("insert into article_topic (topic_id, article_id)"
                        + " select ?, article_id from article_topic where topic_id = ? on conflict do nothing")
                .params(into.value(), from.value())
                .update();
    }

    void delete(TopicId id) {
        jdbc.sql("delete from article_topic where topic_id = ?")
                .param(id.value())
                .update();
        jdbc.sql("delete from topic where id = ?").param(id.value()).update();
    }

    Set<String> slugs() {
        return new LinkedHashSet<>(
                jdbc.sql("select slug from topic").query(String.class).list());
    }

    Set<TopicId> of(ArticleId article) {
        return jdbc
                .sql("select topic_id from article_topic where article_id = ?")
                .param(article.value())
                .query((row, index) -> new TopicId(row.getObject("topic_id", UUID.class)))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The caller holds the lock of the article's draft. */
    void file(ArticleId article, Collection<TopicId> topics) {
        jdbc.sql("delete from article_topic where article_id = ?")
                .param(article.value())
                .update();
        topics.forEach(topic -> jdbc.sql("insert into article_topic (topic_id, article_id) values (?, ?)")
                .params(topic.value(), article.value())
                .update());
    }
}
