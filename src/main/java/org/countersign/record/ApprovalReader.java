package org.countersign.record;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.countersign.publishing.PublicationId;
import org.countersign.review.Answer;
import org.countersign.review.SignatureId;
import org.countersign.shared.ContentHash;
import org.countersign.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the signatures that a publication stands on, with everything that was signed. */
@Component
class ApprovalReader {

    private final JdbcClient jdbc;

    ApprovalReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest first. */
    List<ReviewRecord.Approval> of(PublicationId publication) {
        return jdbc.sql("""
                select s.id, t.name as stage, s.signer_id, s.printed_name as name, s.credentials, s.licence_number, s.licence_region,
                    s.licence_expires_on, s.content_hash, s.meaning, s.statement, s.method, s.signed_at
                from publication p join signature named on named.id = p.signature_id
                join standing_signature standing on standing.review_id = named.review_id
                join signature s on s.id = standing.id
                join review_stage t on t.review_id = s.review_id and t.position = s.stage
                where p.id = ? order by s.signed_at, s.id
                """)
                .param(publication.value())
                .query((row, index) -> new ReviewRecord.Approval(
                        new SignatureId(row.getObject("id", UUID.class)),
                        row.getString("stage"),
                        new PersonId(row.getObject("signer_id", UUID.class)),
                        RecordReader.printedName(row),
                        licence(row),
                        checklist(row.getObject("id", UUID.class)),
                        ContentHash.of(row.getBytes("content_hash")),
                        row.getString("meaning"),
                        row.getString("statement"),
                        row.getString("method"),
                        row.getTimestamp("signed_at").toInstant()))
                .list();
    }

    private ReviewRecord.@Nullable SignedChecklist checklist(UUID signature) {
        List<ReviewRecord.SignedAnswer> answers = jdbc.sql("""
                select i.wording, i.must_hold, g.answer, g.note
                from signed_answer g join checklist_item i on i.checklist_id = g.checklist_id and i.position = g.item
                where g.signature_id = ? order by g.item
                """)
                .param(signature)
                .query((row, index) -> new ReviewRecord.SignedAnswer(
                        row.getString("wording"),
                        row.getBoolean("must_hold"),
                        Answer.valueOf(row.getString("answer")),
                        row.getString("note")))
                .list();
        return answers.isEmpty() ? null : new ReviewRecord.SignedChecklist(version(signature), answers);
    }

    private int version(UUID signature) {
        return jdbc.sql("""
                select distinct c.version from signed_answer g join checklist c on c.id = g.checklist_id where g.signature_id = ?
                """).param(signature).query(Integer.class).single();
    }

    private static ReviewRecord.@Nullable LicenceThen licence(ResultSet row) throws SQLException {
        String number = row.getString("licence_number");
        Date expiresOn = row.getDate("licence_expires_on");
        return number == null || expiresOn == null
                ? null
                : new ReviewRecord.LicenceThen(number, row.getString("licence_region"), expiresOn.toLocalDate());
    }
}
