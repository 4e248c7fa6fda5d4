package org.countersign.record;

import java.security.KeyPair;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The installation's key pairs, the same for every node. */
@Component
class RecordKeys {

    private final JdbcClient jdbc;

    RecordKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that seals now; made when there is none. Of several nodes that make one at once, all take the first. */
    KeyPair current() {
        return newest().orElseGet(() -> {
            KeyPair made = RecordKey.make();
            jdbc.sql("insert into record_key (number, public_key, private_key) values (1, ?, ?) on conflict do nothing")
                    .params(made.getPublic().getEncoded(), made.getPrivate().getEncoded())
                    .update();
            return newest().orElseThrow();
        });
    }

    private Optional<KeyPair> newest() {
        return jdbc.sql("select public_key, private_key from record_key order by number desc limit 1")
                .query((row, index) -> RecordKey.of(row.getBytes("public_key"), row.getBytes("private_key")))
                .optional();
    }
}
