package org.countersign.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is live, by topic. Read when asked for, so that a renamed topic or an article filed anew shows at once. */
@Service
public class PublishedTopics {

    private static final String TOPIC = """
            select t.id, t.name, t.slug, coalesce(u.name, '') as above, coalesce(u.slug, '') as above_slug
            from topic t left join topic u on u.id = t.parent_id
            """;

    private final JdbcClient jdbc;
    private final PublicPages pages;

    PublishedTopics(JdbcClient jdbc, PublicPages pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    /** Anybody may ask. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<PublishedTopic> at(String slug) {
        return jdbc.sql(TOPIC + " where t.slug = ?")
                .param(slug)
                .query((row, index) -> topic(row))
                .optional();
    }

    /** Those under which, or below which, something is live, in the editors' order; anybody may ask. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public List<PublishedTopic> withSomethingLive() {
        return jdbc.sql(TOPIC + """
                where exists (select from topic o join listed_article l on l.list = 'TOPIC' and l.list_of = o.id and l.live
                    where o.id = t.id or o.parent_id = t.id)
                order by coalesce(u.position, t.position), coalesce(u.id, t.id), t.parent_id nulls first, t.position, t.id
                """).query((row, index) -> topic(row)).list();
    }

    /**
     * What is live under the topic and those below it, the latest first; anybody may ask.
     *
     * @param after where the page begins; null for the top
     */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public List<Headline> headlines(PublishedTopic topic, @Nullable HeadlineCursor after, int limit) {
        return pages.headlinesAbout(topic.id(), after, limit);
    }

    private static PublishedTopic topic(ResultSet row) throws SQLException {
        return new PublishedTopic(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("slug"),
                row.getString("above"),
                PublishedTopic.pathOf(row.getString("above_slug")));
    }
}
