package org.countersign.record;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.countersign.shared.PrintedName;
import tools.jackson.databind.JsonNode;

/** {@code countersign verify-record}: runs without database and network, so that anybody can, for years to come. */
public final class VerifyRecordCommand {

    private static final String FILE = "--countersign.verify-record=";
    private static final String KEY = "--countersign.record-key=";
    private static final long LARGEST = 50_000_000;

    private static final int GENUINE = 0;
    private static final int BROKEN = 1;
    private static final int NOT_CHECKED = 2;

    private VerifyRecordCommand() {}

    public static boolean isAskedFor(String... arguments) {
        return value(FILE, arguments).isPresent();
    }

    /**
     * Prints what it found.
     *
     * @return 0 when the record is genuine, 1 when something in it is not as it was sealed, 2 when it could not be read
     */
    public static int run(PrintStream out, PrintStream errors, String... arguments) {
        Path file = Path.of(value(FILE, arguments).orElseThrow());
        Path keyFile = Path.of(value(KEY, arguments).orElseThrow());
        try {
            return verify(read(file), key(keyFile), out);
        } catch (IOException e) {
            errors.println("countersign: cannot read " + e.getMessage());
            return NOT_CHECKED;
        }
    }

    private static int verify(byte[] file, PublicKey key, PrintStream out) {
        List<String> breaches = RecordVerification.breaches(file, key);
        if (!breaches.isEmpty()) {
            breaches.forEach(breach -> out.println("BROKEN  " + breach));
            return BROKEN;
        }
        describe(RecordJson.MAPPER.readTree(file).path("record"), out);
        out.println("This record is genuine: every byte is as it was sealed, and its text is the one that was signed.");
        return GENUINE;
    }

    private static void describe(JsonNode record, PrintStream out) {
        JsonNode revision = record.path("revision");
        out.println("Text       “" + revision.path("content").path("title").asString() + "”, revision "
                + revision.path("number").asInt());
        out.println("Content    " + revision.path("contentHash").asString());
        out.println("Address    " + record.path("article").path("address").asString());
        out.println(
                "Published  " + record.path("publication").path("publishedAt").asString());
        for (JsonNode signature : record.path("signatures")) {
            JsonNode signer = signature.path("signer");
            PrintedName name = new PrintedName(
                    signer.path("name").asString(), signer.path("credentials").asString());
            out.println("Signed     " + name.full() + ", "
                    + signature.path("signedAt").asString() + ": "
                    + signature.path("statement").asString());
        }
    }

    private static byte[] read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + ": there is no such file");
        }
        if (Files.size(file) > LARGEST) {
            throw new IOException(file + ": it is larger than 50 MB");
        }
        return Files.readAllBytes(file);
    }

    private static PublicKey key(Path file) throws IOException {
        try {
            return RecordKey.ofPem(new String(read(file), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new IOException("the key in " + file + ": " + e.getMessage(), e);
        }
    }

    private static Optional<String> value(String option, String... arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(option))
                .map(argument -> argument.substring(option.length()))
                .findFirst();
    }
}
