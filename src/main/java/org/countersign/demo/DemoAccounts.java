package org.countersign.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import org.countersign.people.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The demo's accounts with random passwords, kept in the data folder for its owner alone. */
@Component
@Profile("demo")
class DemoAccounts {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Path file;
    private final JsonMapper json;

    DemoAccounts(@Value("${countersign.data}") Path data, JsonMapper json) {
        this.file = data.resolve("demo-accounts.json");
        this.json = json;
    }

    /** Made at the first call, read at later ones. */
    List<DemoAccount> all() throws IOException {
        if (!Files.exists(file)) {
            List<DemoAccount> accounts = List.of(
                    make(Role.AUTHOR, "nora.feld", "Nora Feld"),
                    make(Role.REVIEWER, "amara.osei", "Amara Osei"),
                    make(Role.EDITOR, "jonas.wirth", "Jonas Wirth"),
                    make(Role.ADMIN, "priya.raman", "Priya Raman"));
            Files.createDirectories(file.getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(
                    file, json.writerWithDefaultPrettyPrinter().writeValueAsString(accounts), StandardOpenOption.WRITE);
        }
        return Arrays.asList(json.readValue(Files.readString(file), DemoAccount[].class));
    }

    Path file() {
        return file;
    }

    private static DemoAccount make(Role role, String mailbox, String name) {
        return new DemoAccount(role, mailbox + "@harborlane.example", newPassword(), name);
    }

    /** Four groups of five letters and digits, about 99 bits. */
    private static String newPassword() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            if (i > 0 && i % 5 == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
