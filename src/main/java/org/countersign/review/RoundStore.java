package org.countersign.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.people.Role;
import org.countersign.review.RoundStage.StandingSignature;
import org.countersign.shared.PersonId;
import org.countersign.shared.PrintedName;
import org.countersign.shared.RevisionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rounds in the database, which copies the stages itself, so there is nothing for JPA to track. */
@Component
class RoundStore {

    private record AtStage<T>(int position, T value) {}

    private final JdbcClient jdbc;

    RoundStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ReviewRound round(ReviewId review) {
        Map<Integer, List<StandingSignature>> signatures = byStage(signatures(review));
        Map<Integer, List<Assignment>> assigned = byStage(assignments(review));
        List<RoundStage> stages = jdbc.sql(
                        "select position, name, role, signatures, days from review_stage where review_id = ? order by position")
                .param(review.value())
                .query((row, index) -> new RoundStage(
                        row.getInt("position"),
                        rule(row),
                        signatures.getOrDefault(row.getInt("position"), List.of()),
                        assigned.getOrDefault(row.getInt("position"), List.of())))
                .list();
        return new ReviewRound(review, stages, began(review));
    }

    private Instant began(ReviewId review) {
        return jdbc.sql("select stage_began(?) as began")
                .param(review.value())
                .query((row, index) -> row.getTimestamp("began").toInstant())
                .single();
    }

    private static <T> Map<Integer, List<T>> byStage(List<AtStage<T>> found) {
        return found.stream().collect(groupingBy(AtStage::position, mapping(AtStage::value, toList())));
    }

    private List<AtStage<StandingSignature>> signatures(ReviewId review) {
        return jdbc.sql("""
                select s.stage, s.signer_id, g.printed_name, g.credentials, s.signed_at
                from standing_signature s join signature g on g.id = s.id where s.review_id = ? order by s.signed_at
                """)
                .param(review.value())
                .query((row, index) -> new AtStage<>(row.getInt("stage"), standing(row)))
                .list();
    }

    private static StandingSignature standing(ResultSet row) throws SQLException {
        return new StandingSignature(
                new PersonId(row.getObject("signer_id", UUID.class)),
                new PrintedName(row.getString("printed_name"), row.getString("credentials")).full(),
                row.getTimestamp("signed_at").toInstant());
    }

    private List<AtStage<Assignment>> assignments(ReviewId review) {
        return jdbc.sql("""
                select a.position, a.person_id, p.name, b.name as by, a.assigned_at, a.note
                from review_assignment a join person p on p.id = a.person_id join person b on b.id = a.assigned_by
                where a.review_id = ? order by a.assigned_at, p.name
                """)
                .param(review.value())
                .query((row, index) -> new AtStage<>(row.getInt("position"), assignment(row)))
                .list();
    }

    private static Assignment assignment(ResultSet row) throws SQLException {
        return new Assignment(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getString("by"),
                row.getTimestamp("assigned_at").toInstant(),
                row.getString("note"));
    }

    private static StageRule rule(ResultSet row) throws SQLException {
        return new StageRule(
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getInt("signatures"),
                row.getInt("days"));
    }

    /** Whether they count as having written any part of a revision for which no complete round has vouched since. */
    boolean hasWritten(PersonId person, RevisionId revision) {
        return jdbc.sql("select has_written(r, ?) from revision r where r.id = ?")
                .params(person.value(), revision.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether words that they proposed were taken into a revision, and no complete round has vouched for them since. */
    boolean hasProposed(PersonId person, RevisionId revision) {
        return jdbc.sql("select has_proposed(r, ?) from revision r where r.id = ?")
                .params(person.value(), revision.value())
                .query(Boolean.class)
                .single();
    }
}
