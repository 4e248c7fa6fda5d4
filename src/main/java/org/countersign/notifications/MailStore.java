package org.countersign.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** E-mails in the database: a notice has one at most, and one node at a time has it in hand. */
@Component
class MailStore {

    static final String IN_DOUBT =
            "It is not known whether this mail was sent: the server did not answer, or Countersign"
                    + " was stopped meanwhile. Retry may send it a second time.";

    private final JdbcClient jdbc;
    private final NoticeStore notices;

    MailStore(JdbcClient jdbc, NoticeStore notices) {
        this.jdbc = jdbc;
        this.notices = notices;
    }

    /** A mail for a notice that was just made. */
    void makeFor(NoticeId notice, PersonId person) {
        MailId mail = insert(person, false);
        jdbc.sql("update notice set mail_id = ? where id = ?")
                .params(mail.value(), notice.value())
                .update();
    }

    void awaitDigest(NoticeId notice) {
        jdbc.sql("update notice set awaits_digest = true where id = ?")
                .param(notice.value())
                .update();
    }

    /** One mail for each person with all that waits for it and was not read. */
    @Transactional
    void makeDigests() {
        jdbc.sql("update notice set awaits_digest = false where awaits_digest and read_at is not null")
                .update();
        jdbc.sql("select distinct person_id from notice where awaits_digest")
                .query((row, index) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list()
                .forEach(person -> jdbc.sql(
                                "update notice set mail_id = ?, awaits_digest = false where person_id = ? and awaits_digest")
                        .params(insert(person, true).value(), person.value())
                        .update());
    }

    private MailId insert(PersonId person, boolean digest) {
        MailId id = MailId.random();
        jdbc.sql("insert into mail (id, person_id, digest) values (?, ?, ?)")
                .params(id.value(), person.value(), digest)
                .update();
        return id;
    }

    /** Takes on the mail that is due longest, if there is any. */
    @Transactional
    Optional<OutgoingMail> claim(Instant now) {
        return jdbc.sql("""
                with due as (update mail set state = 'SENDING', attempts = attempts + 1, changed_at = now()
                    where id = (select id from mail where state = 'WAITING' and next_try_at <= :now
                        order by next_try_at, id limit 1 for update skip locked) returning *)
                select d.id, d.digest, d.attempts, p.name, p.email,
                    p.active and exists (select from person_role r where r.person_id = p.id) as may_be_sent
                from due d join person p on p.id = d.person_id
                """)
                .param("now", at(now))
                .query((row, index) -> outgoing(row))
                .optional();
    }

    private OutgoingMail outgoing(ResultSet row) throws SQLException {
        MailId id = new MailId(row.getObject("id", UUID.class));
        return new OutgoingMail(
                id,
                row.getBoolean("digest"),
                row.getInt("attempts"),
                row.getString("name"),
                row.getString("email"),
                row.getBoolean("may_be_sent"),
                notices.unreadOf(id));
    }

    void sent(MailId mail) {
        end(mail, "SENT", "");
    }

    void failed(MailId mail, String reason) {
        end(mail, "FAILED", reason);
    }

    void dropped(MailId mail) {
        end(mail, "DROPPED", "");
    }

    private void end(MailId mail, String state, String reason) {
        jdbc.sql("update mail set state = ?, last_error = ?, changed_at = now() where id = ? and state = 'SENDING'")
                .params(state, reason, mail.value())
                .update();
    }

    void tryAgain(MailId mail, Instant at, String reason) {
        jdbc.sql("""
                update mail set state = 'WAITING', next_try_at = ?, last_error = ?, changed_at = now()
                where id = ? and state = 'SENDING'
                """).params(at(at), reason, mail.value()).update();
    }

    /** Those whose node never said what became of them. */
    void giveUpThoseBegunBefore(Instant time) {
        jdbc.sql(
                        "update mail set state = 'FAILED', last_error = ?, changed_at = now() where state = 'SENDING' and changed_at < ?")
                .params(IN_DOUBT, at(time))
                .update();
    }

    /** The latest first. */
    List<FailedMail> failed(int limit) {
        return jdbc.sql("""
                select m.id, p.name, p.email, m.last_error, m.changed_at,
                    (select string_agg(n.title, ', ' order by n.created_at) from notice n where n.mail_id = m.id) as titles
                from mail m join person p on p.id = m.person_id
                where m.state = 'FAILED' order by m.changed_at desc, m.id desc limit ?
                """)
                .param(limit)
                .query((row, index) -> new FailedMail(
                        new MailId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("email"),
                        Optional.ofNullable(row.getString("titles")).orElse("Nothing that is still to be told"),
                        row.getString("last_error"),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    int waiting() {
        return jdbc.sql("select count(*) from mail where state = 'WAITING'")
                .query(Integer.class)
                .single();
    }

    /** What stood in the way of the one that was tried last; empty when nothing did. */
    String lastObstacle() {
        return jdbc.sql("""
                select last_error from mail where state = 'WAITING' and last_error <> ''
                order by changed_at desc limit 1
                """).query(String.class).optional().orElse("");
    }

    /** Whom it is for; empty when it is not a failed one any more. */
    Optional<PersonId> retry(MailId mail) {
        return jdbc.sql("""
                update mail set state = 'WAITING', attempts = 0, next_try_at = now(), last_error = '', changed_at = now()
                where id = ? and state = 'FAILED' returning person_id
                """)
                .param(mail.value())
                .query((row, index) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional();
    }

    static Instant after(Instant now, int attempts) {
        long minutes = Math.min(60, 1L << Math.min(attempts - 1, 6));
        return now.plus(Duration.ofMinutes(minutes));
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
