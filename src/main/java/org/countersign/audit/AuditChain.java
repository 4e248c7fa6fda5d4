package org.countersign.audit;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Computes the chain anew in Java, so that neither a changed row nor a changed function in the database goes unseen. */
@Component
class AuditChain {

    static final String MAY_REWRITE_HISTORY = """
            select has_table_privilege('audit_entry', 'UPDATE') or has_table_privilege('audit_entry', 'DELETE')
                or has_table_privilege('revision', 'UPDATE') or has_table_privilege('revision', 'DELETE')
                or has_table_privilege('signature', 'UPDATE') or has_table_privilege('signature', 'DELETE')
            """;

    private static final byte[] BEFORE_THE_FIRST = new byte[32];

    private final JdbcClient jdbc;
    private final KeptHeads heads;

    AuditChain(JdbcClient jdbc, KeptHeads heads) {
        this.jdbc = jdbc;
        this.heads = heads;
    }

    /** The newest entry; empty while there is none. */
    Optional<AuditHead> head() {
        return jdbc.sql("select seq, encode(hash, 'hex') as hash from audit_entry order by seq desc limit 1")
                .query((row, index) -> new AuditHead(row.getLong("seq"), row.getString("hash")))
                .optional();
    }

    /** Whether that entry is still there as it was, without looking at what comes before it. */
    boolean holds(AuditHead head) {
        return jdbc.sql("select exists (select from audit_entry where seq = ? and encode(hash, 'hex') = ?)")
                .params(head.seq(), head.hash())
                .query(Boolean.class)
                .single();
    }

    /** The chain in itself, and against the heads that were kept outside. */
    @Transactional(readOnly = true)
    public ChainVerification verify() {
        Walk walk = new Walk(heads.all());
        try (Stream<Link> links = jdbc.sql("""
                select seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, actor_id::text,
                       actor_name, action, subject_type, subject_id::text, subject_label, details::text,
                       previous_hash, hash
                from audit_entry order by seq
                """).withFetchSize(1000).query((row, index) -> Link.of(row)).stream()) {
            return links.map(walk::step)
                    .filter(ChainVerification.Broken.class::isInstance)
                    .findFirst()
                    .orElseGet(walk::end);
        }
    }

    private static final class Walk {
        private final List<KeptHeads.Kept> heads;
        private long last;
        private byte[] lastHash = BEFORE_THE_FIRST;

        private Walk(List<KeptHeads.Kept> heads) {
            this.heads = heads;
        }

        private ChainVerification step(Link link) {
            if (link.seq != last + 1) {
                return new ChainVerification.Broken(
                        link.seq, "Entry " + (last + 1) + " is missing: entry " + last + " is followed by " + link.seq);
            }
            if (!Arrays.equals(link.previousHash, lastHash)) {
                return new ChainVerification.Broken(
                        link.seq, "Entry " + link.seq + " does not continue the entry before it");
            }
            if (!Arrays.equals(link.hash, link.computedHash())) {
                return new ChainVerification.Broken(
                        link.seq, "Entry " + link.seq + " was changed after it was written");
            }
            last = link.seq;
            lastHash = link.hash;
            return heads.stream()
                    .filter(kept -> kept.head().seq() == last && !kept.head().equals(head()))
                    .<ChainVerification>map(kept -> new ChainVerification.Broken(
                            last, "Entry " + last + " is not the one whose hash was " + kept.where()))
                    .findFirst()
                    .orElseGet(() -> new ChainVerification.Intact(last, head()));
        }

        private ChainVerification end() {
            return heads.stream()
                    .filter(kept -> kept.head().seq() > last)
                    .<ChainVerification>map(kept -> new ChainVerification.Broken(
                            last + 1,
                            "Entry " + (last + 1) + " and later ones are missing: entry "
                                    + kept.head().seq() + " was there when its hash was " + kept.where()))
                    .findFirst()
                    .orElseGet(() -> new ChainVerification.Intact(last, last == 0 ? null : head()));
        }

        private AuditHead head() {
            return new AuditHead(last, HexFormat.of().formatHex(lastHash));
        }
    }

    private record Link(long seq, String hashedFields, byte[] previousHash, byte[] hash) {

        private static Link of(ResultSet row) throws SQLException {
            byte[] previousHash = row.getBytes("previous_hash");
            StringBuilder fields = new StringBuilder();
            for (String column : new String[] {
                "seq",
                "at",
                "actor_id",
                "actor_name",
                "action",
                "subject_type",
                "subject_id",
                "subject_label",
                "details"
            }) {
                fields.append(field(row.getString(column)));
            }
            fields.append(field(HexFormat.of().formatHex(previousHash)));
            return new Link(row.getLong("seq"), fields.toString(), previousHash, row.getBytes("hash"));
        }

        /** As audit_field does it in the database. */
        private static String field(@Nullable String value) {
            return value == null ? "-\n" : value.getBytes(StandardCharsets.UTF_8).length + ":" + value + "\n";
        }

        private byte[] computedHash() {
            return Sha256.of(hashedFields);
        }
    }
}
