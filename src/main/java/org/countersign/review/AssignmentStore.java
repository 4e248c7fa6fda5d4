package org.countersign.review;

import java.util.List;
import java.util.UUID;
import org.countersign.people.Role;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is asked to decide what, in the database: the present state alone, since the audit trail keeps the earlier ones. */
@Component
class AssignmentStore {

    /** An assignment to a stage that still awaits a decision. */
    record Pending(ArticleId article, ReviewId review, int stage, Role role) {}

    private final JdbcClient jdbc;

    AssignmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void assign(ReviewId review, int stage, PersonId person, PersonId by, String note) {
        jdbc.sql("""
                insert into review_assignment (review_id, position, person_id, assigned_by, note) values (?, ?, ?, ?, ?)
                """)
                .params(review.value(), stage, person.value(), by.value(), note)
                .update();
    }

    void release(ReviewId review, int stage, PersonId person) {
        jdbc.sql("delete from review_assignment where review_id = ? and position = ? and person_id = ?")
                .params(review.value(), stage, person.value())
                .update();
    }

    List<Pending> pending(PersonId person) {
        return jdbc.sql("""
                select v.article_id, a.review_id, a.position, t.role
                from review_assignment a join review v on v.id = a.review_id and v.outcome = 'OPEN'
                    join review_stage t on t.review_id = a.review_id and t.position = a.position
                where a.person_id = ? and a.position >= v.present_stage
                order by v.requested_at, a.position
                """)
                .param(person.value())
                .query((row, index) -> new Pending(
                        new ArticleId(row.getObject("article_id", UUID.class)),
                        new ReviewId(row.getObject("review_id", UUID.class)),
                        row.getInt("position"),
                        Role.valueOf(row.getString("role"))))
                .list();
    }
}
