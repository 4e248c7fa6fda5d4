package org.countersign.media;

import java.util.Map;
import java.util.Optional;
import org.countersign.shared.ImageHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Beside everything else, so that one backup holds it all. */
class PostgresqlImageStore implements ImageStore {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PostgresqlImageStore(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void keep(ImageHash hash, Map<Rendition, byte[]> files, Runnable register) {
        transaction.executeWithoutResult(status -> {
            register.run();
            files.forEach(
                    (rendition, bytes) -> jdbc.sql("insert into media_bytes (hash, rendition, bytes) values (?, ?, ?)")
                            .params(hash.bytes(), rendition.address(), bytes)
                            .update());
        });
    }

    @Override
    public Optional<byte[]> find(ImageHash hash, Rendition rendition) {
        return jdbc.sql("select bytes from media_bytes where hash = ? and rendition = ?")
                .params(hash.bytes(), rendition.address())
                .query(byte[].class)
                .optional();
    }

    @Override
    public void forget(ImageHash hash) {}
}
