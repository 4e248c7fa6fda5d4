package org.countersign.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Where a run keeps everything, removed when it ends: well, badly, or because somebody pressed Ctrl-C. */
final class WorkFolder implements AutoCloseable {

    private final Path path;
    private volatile @Nullable Installation running;
    private final Thread whenInterrupted = new Thread(this::cleanUp, "clean-up");

    private WorkFolder(Path path) {
        this.path = path;
        Runtime.getRuntime().addShutdownHook(whenInterrupted);
    }

    static WorkFolder make() throws IOException {
        return new WorkFolder(Files.createTempDirectory("countersign-bench-"));
    }

    Path path() {
        return path;
    }

    /** What to stop before the folder goes. */
    Installation holding(Installation installation) {
        running = installation;
        return installation;
    }

    private void cleanUp() {
        Installation installation = running;
        if (installation != null) {
            installation.stop();
        }
        try {
            delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete() throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) throws IOException {
                Files.deleteIfExists(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(whenInterrupted);
        cleanUp();
    }
}
