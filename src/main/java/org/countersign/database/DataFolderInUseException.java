package org.countersign.database;

import java.nio.file.Path;

/** Another Countersign holds the data folder. */
final class DataFolderInUseException extends DatabaseUnavailableException {

    private static final long serialVersionUID = 1L;

    DataFolderInUseException(Path folder) {
        super("Another Countersign is using the data folder " + folder.toAbsolutePath()
                + ". Stop it first, or choose another folder with --data.");
    }
}
