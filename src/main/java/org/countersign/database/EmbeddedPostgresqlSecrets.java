package org.countersign.database;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The embedded server's passwords: made once, kept beside the data, readable by its owner alone. */
record EmbeddedPostgresqlSecrets(String superuser, String owner, String application) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static EmbeddedPostgresqlSecrets keptIn(Path file) throws IOException {
        if (Files.exists(file)) {
            return read(file);
        }
        EmbeddedPostgresqlSecrets secrets = new EmbeddedPostgresqlSecrets(newPassword(), newPassword(), newPassword());
        writePrivately(file, secrets.asProperties());
        return secrets;
    }

    /** Creates the file with mode 0600 from the start, so that nobody can read it even for a moment. */
    static void writePrivately(Path file, String text) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text, StandardOpenOption.WRITE);
    }

    private static EmbeddedPostgresqlSecrets read(Path file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new EmbeddedPostgresqlSecrets(
                required(properties, "superuser", file),
                required(properties, "owner", file),
                required(properties, "application", file));
    }

    private static String required(Properties properties, String name, Path file) {
        String value = properties.getProperty(name);
        if (value == null) {
            throw new DatabaseUnavailableException("The passwords of the embedded PostgreSQL are incomplete: '" + name
                    + "' is missing in " + file + ". Restore this file from a backup.");
        }
        return value;
    }

    private String asProperties() throws IOException {
        Properties properties = new Properties();
        properties.setProperty("superuser", superuser);
        properties.setProperty("owner", owner);
        properties.setProperty("application", application);
        StringWriter writer = new StringWriter();
        properties.store(writer, "Passwords of Countersign's embedded PostgreSQL. Keep them with its data.");
        return writer.toString();
    }

    private static String newPassword() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "EmbeddedPostgresqlSecrets";
    }
}
