package org.countersign.review;

import java.util.List;
import java.util.Optional;
import org.countersign.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers to checklists in the database, which takes those that are signed itself. */
@Component
class AnswerStore {

    private final JdbcClient jdbc;
    private final ChecklistStore checklists;

    AnswerStore(JdbcClient jdbc, ChecklistStore checklists) {
        this.jdbc = jdbc;
        this.checklists = checklists;
    }

    /** Empty where the stage asks nothing, as in rounds from before there were checklists. */
    Optional<AnsweredChecklist> answered(ReviewId review, int stage, PersonId person) {
        return jdbc.sql(
                        "select checklist_id from review_stage where review_id = ? and position = ? and checklist_id is not null")
                .params(review.value(), stage)
                .query(Long.class)
                .optional()
                .flatMap(id -> checklists.find(new ChecklistId(id)))
                .filter(checklist -> !checklist.items().isEmpty())
                .map(checklist -> new AnsweredChecklist(stage, checklist, given(review, stage, person)));
    }

    private List<GivenAnswer> given(ReviewId review, int stage, PersonId person) {
        return jdbc.sql("""
                select item, answer, note from checklist_answer where review_id = ? and stage = ? and person_id = ? order by item
                """)
                .params(review.value(), stage, person.value())
                .query((row, index) -> new GivenAnswer(
                        row.getInt("item"), Answer.valueOf(row.getString("answer")), row.getString("note")))
                .list();
    }

    void keep(ReviewId review, AnsweredChecklist answered, PersonId person, GivenAnswer answer) {
        jdbc.sql("""
                insert into checklist_answer (review_id, stage, person_id, checklist_id, item, answer, note)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (review_id, stage, person_id, item)
                do update set answer = excluded.answer, note = excluded.note, answered_at = now()
                """)
                .params(
                        review.value(),
                        answered.stage(),
                        person.value(),
                        answered.checklist().id().value(),
                        answer.item(),
                        answer.answer().name(),
                        answer.note())
                .update();
    }
}
