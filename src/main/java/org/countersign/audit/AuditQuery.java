package org.countersign.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the trail page by page, the newest entry first. */
@Component
class AuditQuery {

    private static final String ENTRIES = """
            select seq, at, actor_name, action, subject_type, subject_id, subject_label, details::text as details,
                   left(encode(hash, 'hex'), 12) as hash
            from audit_entry where %s order by seq desc limit ?
            """;

    private final JdbcClient jdbc;

    AuditQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AuditEntry> page(AuditFilter filter, @Nullable Long before, int limit) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        List<Object> values = new ArrayList<>();
        if (before != null) {
            conditions.add("seq < ?");
            values.add(before);
        }
        if (!filter.text().isEmpty()) {
            conditions.add("(strpos(lower(actor_name), lower(?)) > 0 or strpos(lower(subject_label), lower(?)) > 0)");
            values.addAll(List.of(filter.text(), filter.text()));
        }
        if (filter.action() != null) {
            conditions.add("action = ?");
            values.add(filter.action().name());
        }
        if (filter.from() != null) {
            conditions.add("at >= ?");
            values.add(Timestamp.from(filter.from()));
        }
        if (filter.until() != null) {
            conditions.add("at < ?");
            values.add(Timestamp.from(filter.until()));
        }
        values.add(limit);
        return jdbc.sql(ENTRIES.formatted(String.join(" and ", conditions)))
                .params(values)
                .query((row, index) -> entry(row))
                .list();
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("seq"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor_name"),
                AuditAction.valueOf(row.getString("action")),
                new Subject(
                        Subject.Type.valueOf(row.getString("subject_type")),
                        row.getObject("subject_id", UUID.class),
                        row.getString("subject_label")),
                row.getString("details"),
                row.getString("hash"));
    }
}
