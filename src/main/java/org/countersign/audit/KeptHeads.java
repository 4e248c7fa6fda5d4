package org.countersign.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Heads of the trail that are kept outside the database, where whoever rewrites the database does not reach: one in a
 * file beside the data, and one that somebody hands to {@code verify}.
 */
@Component
class KeptHeads {

    private final Path file;
    private final String given;

    /**
     * @param file empty to keep none
     * @param given as an earlier {@code verify} printed it; empty for none
     */
    KeptHeads(@Value("${countersign.audit.head-file}") String file, @Value("${countersign.head:}") String given) {
        this.file = Path.of(file);
        this.given = given;
    }

    /** @param where it was kept, for a person: "given to verify" */
    record Kept(AuditHead head, String where) {}

    List<Kept> all() {
        List<Kept> heads = new ArrayList<>();
        inFile().ifPresent(head -> heads.add(new Kept(head, "kept in " + file)));
        if (!given.isEmpty()) {
            heads.add(new Kept(AuditHead.of(given), "given to verify"));
        }
        return heads;
    }

    Optional<AuditHead> inFile() {
        if (!isKept() || !Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(AuditHead.of(Files.readString(file).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In place of the one before; whoever reads the file finds one of the two, and never half a head. */
    void keep(AuditHead head) {
        if (!isKept()) {
            return;
        }
        try {
            Path target = file.toAbsolutePath();
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Path written = Files.writeString(Path.of(target + ".new"), head + "\n");
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is a file to keep one in. */
    boolean isKept() {
        return !file.toString().isEmpty();
    }
}
