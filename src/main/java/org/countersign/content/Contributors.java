package org.countersign.content;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who changed a draft, and when last. */
@Component
class Contributors {

    private final JdbcClient jdbc;

    Contributors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this begins a new spell of work: their first change ever, or the first after half an hour. */
    boolean changed(ArticleId article, PersonId by, long changeNumber) {
        // In one statement, since it is a part of each keystroke; what it reads is how things stood before it.
        return jdbc.sql("""
                with before as (select exists (select from draft_contributor where article_id = :article
                    and person_id = :person and changed_at > now() - interval '30 minutes') as goes_on)
                insert into draft_contributor (article_id, person_id, last_change, changed_at)
                values (:article, :person, :change, now())
                on conflict (article_id, person_id) do update
                    set last_change = greatest(draft_contributor.last_change, excluded.last_change), changed_at = now()
                returning not (select goes_on from before)
                """)
                .param("article", article.value())
                .param("person", by.value())
                .param("change", changeNumber)
                .query(Boolean.class)
                .single();
    }

    /** Others' words came back into the draft with this change. It begins no spell of work of theirs. */
    void broughtBack(ArticleId article, Set<PersonId> writers, long changeNumber) {
        writers.forEach(writer -> jdbc.sql("""
                insert into draft_contributor (article_id, person_id, last_change, changed_at) values (?, ?, ?, 'epoch')
                on conflict (article_id, person_id) do update
                    set last_change = greatest(draft_contributor.last_change, excluded.last_change)
                """)
                .params(article.value(), writer.value(), changeNumber)
                .update());
    }

    /** Everyone whose latest change came after the given one. */
    List<PersonId> after(ArticleId article, long changeNumber) {
        return jdbc.sql("select person_id from draft_contributor where article_id = ? and last_change > ?")
                .params(article.value(), changeNumber)
                .query((row, index) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }
}
