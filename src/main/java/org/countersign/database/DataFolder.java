package org.countersign.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder that holds the embedded server's data, used by one process at a time. */
final class DataFolder implements AutoCloseable {

    static final String MAJOR_VERSION = "18";

    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rwx------");
    private static final Logger log = LoggerFactory.getLogger(DataFolder.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /** @throws DatabaseUnavailableException when another process holds it, or it is of another major version */
    static DataFolder open(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        DataFolder opened = new DataFolder(folder, channel, lock(folder, channel));
        try {
            opened.refuseAnotherMajorVersion();
            opened.stopServerLeftBehind();
            opened.setUnfinishedStartAside();
            return opened;
        } catch (IOException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    Path server() {
        return folder.resolve("postgresql");
    }

    /** Where the server's programs are unpacked. Whoever can write there decides what runs here: its owner alone. */
    Path binaries() throws IOException {
        Path binaries = folder.resolve("postgresql-binaries");
        Files.createDirectories(binaries, PosixFilePermissions.asFileAttribute(OWNER_ALONE));
        Files.setPosixFilePermissions(binaries, OWNER_ALONE);
        return binaries;
    }

    Path secrets() {
        return folder.resolve("postgresql-secrets.properties");
    }

    void firstStartIsComplete() throws IOException {
        if (!Files.exists(completed())) {
            Files.writeString(completed(), "The roles and the database were made at " + Instant.now() + "\n");
        }
    }

    private Path completed() {
        return folder.resolve("postgresql-completed");
    }

    private static FileLock lock(Path folder, FileChannel channel) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new DataFolderInUseException(folder);
        }
        return lock;
    }

    private void refuseAnotherMajorVersion() throws IOException {
        Path file = server().resolve("PG_VERSION");
        if (!Files.exists(file)) {
            return;
        }
        String version = Files.readString(file).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw new DatabaseUnavailableException(
                    "The data in " + server().toAbsolutePath() + " belongs to PostgreSQL "
                            + version + ", and this Countersign brings PostgreSQL " + MAJOR_VERSION
                            + ". Nothing was changed. See \"Upgrade\" in docs/operations.md.");
        }
    }

    /** When a JVM is killed, its server lives on: nobody else can be using it, since the folder's lock is ours. */
    private void stopServerLeftBehind() throws IOException {
        Optional<ProcessHandle> server = serverLeftBehind();
        if (server.isEmpty()) {
            return;
        }
        log.info(
                "Stopping the PostgreSQL that an earlier Countersign left behind (process {})",
                server.get().pid());
        server.get().destroy();
        if (!ended(server.get())) {
            server.get().destroyForcibly();
            if (!ended(server.get())) {
                throw new DatabaseUnavailableException("A PostgreSQL that uses " + server().toAbsolutePath()
                        + " does not stop (process " + server.get().pid() + "). Stop it, then start again.");
            }
        }
    }

    private Optional<ProcessHandle> serverLeftBehind() throws IOException {
        Path file = server().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d+")) {
            return Optional.empty();
        }
        // After a reboot the number may belong to any other program, another PostgreSQL included.
        Path ours = binaries().toRealPath();
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(process -> Path.of(process.info().command().orElse("")).startsWith(ours));
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A first start that was interrupted never took anybody's data; even so, it is moved and not deleted. */
    private void setUnfinishedStartAside() throws IOException {
        if (Files.exists(server()) && !Files.exists(completed())) {
            Path aside = folder.resolve("postgresql-unfinished-" + Instant.now().toEpochMilli());
            log.warn("An earlier first start did not finish: its folder is kept as {}", aside);
            Files.move(server(), aside);
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
