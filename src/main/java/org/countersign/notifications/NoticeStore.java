package org.countersign.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.countersign.content.ChangeListener;
import org.countersign.review.ReviewId;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notices in the database. Every change of somebody's is told to the nodes, so that all their tabs show it. */
@Component
class NoticeStore {

    private static final String COLUMNS = """
            select n.id, n.kind, p.name, n.title, n.address, n.note, n.created_at, n.read_at
            from notice n left join person p on p.id = n.actor_id
            """;

    private final JdbcClient jdbc;

    NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Once: empty for whoever was told of the thing already. Of the comments on an article one notice is unread at a time,
     * so that a lively discussion is no flood. Keys of the table hold both, also for what is told at the same moment.
     */
    Optional<NoticeId> tell(PersonId person, Occurrence occurrence) {
        NoticeId id = NoticeId.random();
        return jdbc.sql("""
                with told as (
                    insert into notice (id, person_id, kind, thing_id, stage, article_id, actor_id, title, address, note)
                    values (:id, :person, :kind, :thing, :stage, :article, :by, :title, :address, :note)
                    on conflict do nothing returning person_id)
                select pg_notify(:channel, person_id::text) from told
                """)
                .param("id", id.value())
                .param("person", person.value())
                .param("kind", occurrence.kind().name())
                .param("thing", occurrence.thing())
                .param("stage", occurrence.stage())
                .param("article", occurrence.article().value())
                .param("by", occurrence.by() == null ? null : occurrence.by().value(), Types.OTHER)
                .param("title", occurrence.title())
                .param("address", occurrence.address())
                .param("note", occurrence.note())
                .param("channel", ChangeListener.NOTICES)
                .query((row, index) -> id)
                .optional();
    }

    /**
     * Takes back what nobody has to do any more: unread requests for stages of the article's reviews that are decided, and
     * those of people who are no longer, or not, among the ones who are asked.
     */
    void withdrawDone(ArticleId article) {
        jdbc.sql("""
                delete from notice n using review v
                where n.article_id = ? and n.kind in ('ASSIGNED', 'DUE_SOON', 'OVERDUE') and n.read_at is null
                    and v.id = n.thing_id
                    and (v.outcome <> 'OPEN' or n.stage is distinct from open_stage(v.id)
                        or exists (select from standing_signature s where s.review_id = v.id and s.signer_id = n.person_id)
                        or n.kind <> 'OVERDUE' and exists (select from review_assignment a
                            where a.review_id = v.id and a.position = n.stage having not bool_or(a.person_id = n.person_id)))
                returning n.person_id
                """).param(article.value()).query(NoticeStore::person).list().forEach(this::changed);
    }

    /** Whoever is not asked any more can be asked anew, whether they read of it or not. */
    void forgetRequest(PersonId person, ReviewId review, int stage) {
        int forgotten =
                jdbc.sql("""
                delete from notice n where n.person_id = ? and n.kind = 'ASSIGNED' and n.thing_id = ? and n.stage = ?
                    and not exists (select from review_assignment a
                        where a.review_id = n.thing_id and a.position = n.stage and a.person_id = n.person_id)
                """).params(person.value(), review.value(), stage).update();
        changed(person, forgotten);
    }

    List<ReceivedNotice> newest(PersonId person, int limit) {
        return jdbc.sql(COLUMNS + " where n.person_id = ? order by n.created_at desc, n.id desc limit ?")
                .params(person.value(), limit)
                .query((row, index) -> notice(row))
                .list();
    }

    /** What an e-mail has still to tell, the oldest first. */
    List<ReceivedNotice> unreadOf(MailId mail) {
        return jdbc.sql(COLUMNS + " where n.mail_id = ? and n.read_at is null order by n.created_at, n.id")
                .param(mail.value())
                .query((row, index) -> notice(row))
                .list();
    }

    int unread(PersonId person) {
        return jdbc.sql("select count(*) from notice where person_id = ? and read_at is null")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    void read(PersonId person, NoticeId notice) {
        int read = jdbc.sql("update notice set read_at = now() where id = ? and person_id = ? and read_at is null")
                .params(notice.value(), person.value())
                .update();
        changed(person, read);
    }

    void readAll(PersonId person) {
        int read = jdbc.sql("update notice set read_at = now() where person_id = ? and read_at is null")
                .param(person.value())
                .update();
        changed(person, read);
    }

    private void changed(PersonId person, int notices) {
        if (notices > 0) {
            changed(person);
        }
    }

    private void changed(PersonId person) {
        jdbc.sql("select pg_notify(?, ?)")
                .params(ChangeListener.NOTICES, person.toString())
                .query((row, index) -> true)
                .single();
    }

    private static PersonId person(ResultSet row, int index) throws SQLException {
        return new PersonId(row.getObject("person_id", UUID.class));
    }

    private static ReceivedNotice notice(ResultSet row) throws SQLException {
        NoticeKind kind = NoticeKind.valueOf(row.getString("kind"));
        return new ReceivedNotice(
                new NoticeId(row.getObject("id", UUID.class)),
                kind,
                kind.sentence(Objects.requireNonNullElse(row.getString("name"), "")),
                row.getString("title").isBlank() ? "Untitled" : row.getString("title"),
                row.getString("address"),
                row.getString("note"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("read_at") == null);
    }
}
