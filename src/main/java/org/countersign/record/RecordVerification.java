package org.countersign.record;

import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.countersign.shared.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Proves a record with nothing but its bytes and a public key: that the installation that owns the key sealed it so, and
 * that the text in it is the one that was signed.
 */
final class RecordVerification {

    private static final Set<String> MEMBERS = Set.of("record", "seal", "signature");
    private static final int SHOWN = 80;

    private final JsonNode file;
    private final PublicKey key;
    private final List<String> breaches = new ArrayList<>();

    private RecordVerification(JsonNode file, PublicKey key) {
        this.file = file;
        this.key = key;
    }

    /** What is wrong with a record's file, the place named in each sentence; empty when it is genuine. */
    static List<String> breaches(byte[] bytes, PublicKey key) {
        JsonNode file;
        try {
            file = RecordJson.MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            String place = e.getLocation() == null
                    ? ""
                    : " at line %d, column %d"
                            .formatted(
                                    e.getLocation().getLineNr(), e.getLocation().getColumnNr());
            return List.of("The file is not JSON" + place + ".");
        }
        if (!isRecordFile(file)) {
            return List.of("The file is no review record: it must hold a record, a seal and a signature.");
        }
        RecordVerification verification = new RecordVerification(file, key);
        verification.checkSeal();
        verification.checkText();
        verification.checkBytes(bytes);
        return verification.breaches;
    }

    private static boolean isRecordFile(JsonNode file) {
        return file.isObject()
                && Set.copyOf(file.propertyNames()).equals(MEMBERS)
                && file.path("record").isObject()
                && file.path("seal").isObject()
                && file.path("signature").isString();
    }

    /** The signature holds for the seal, and the seal for the record; what differs between the two is named. */
    private void checkSeal() {
        JsonNode seal = file.path("seal");
        JsonNode due = RecordSeal.of(file.path("record"), key);
        boolean isSigned = RecordKey.holds(key, RecordJson.canonical(seal), signature());
        if (!isSigned && !seal.path("key").equals(due.path("key"))) {
            breaches.add(
                    "The seal was made with another key than the one given, the key " + shown(seal.path("key")) + ".");
            return;
        }
        for (String member : List.of("format", "algorithm", "key")) {
            if (!seal.path(member).equals(due.path(member))) {
                breaches.add("seal." + member + " was changed: it reads " + shown(seal.path(member)) + ".");
            }
        }
        boolean isHashRight = seal.path("sha256").equals(due.path("sha256"));
        int before = breaches.size();
        comparePlaces(due.path("places"), seal.path("places"));
        boolean placesAreRight = breaches.size() == before;
        if (!isHashRight && placesAreRight) {
            breaches.add(
                    isSigned
                            ? "The record was changed, at a place that the seal does not name."
                            : "seal.sha256 was changed.");
        }
        if (!isSigned) {
            breaches.add("signature does not hold for the seal, so this was not sealed with the key given.");
        }
    }

    private byte[] signature() {
        try {
            return Base64.getDecoder().decode(file.path("signature").asString());
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private void comparePlaces(JsonNode due, JsonNode sealed) {
        Set<String> all = new TreeSet<>(due.propertyNames());
        all.addAll(sealed.propertyNames());
        for (String place : all) {
            if (!due.has(place)) {
                breaches.add("record." + place + " is missing.");
            } else if (!sealed.has(place)) {
                breaches.add("record." + place + " was added: " + shown(at(place)) + ".");
            } else if (!sealed.path(place).equals(due.path(place))) {
                breaches.add("record." + place + " was changed: it reads " + shown(at(place)) + ".");
            }
        }
    }

    private JsonNode at(String place) {
        String pointer = Arrays.stream(place.replace("[", ".").replace("]", "").split("\\."))
                .filter(step -> !step.isEmpty())
                .collect(Collectors.joining("/", "/", ""));
        return file.path("record").at(pointer);
    }

    /** What is shown as signed is the text of these very bytes, by somebody who did not write it. */
    private void checkText() {
        JsonNode record = file.path("record");
        JsonNode revision = record.path("revision");
        JsonNode content = revision.path("content");
        if (!content.isObject()) {
            breaches.add("record.revision.content is missing, or is no text.");
            return;
        }
        String hash = HexFormat.of().formatHex(Sha256.of(RecordJson.canonical(content)));
        if (!revision.path("contentHash").asString("").equals(hash)) {
            breaches.add("record.revision.content is not the text that was signed: its hash is " + hash + ".");
        }
        if (record.path("signatures").isEmpty()) {
            breaches.add("record.signatures is empty: nobody signed.");
        }
        Set<String> writers = new TreeSet<>();
        record.path("versions")
                .forEach(version -> version.path("writers")
                        .forEach(writer -> writers.add(writer.path("person").asString(""))));
        int number = 0;
        for (JsonNode signature : record.path("signatures")) {
            checkSignature("record.signatures[" + number++ + "]", signature, revision, writers);
        }
    }

    private void checkSignature(String place, JsonNode signature, JsonNode revision, Set<String> writers) {
        if (!signature.path("contentHash").equals(revision.path("contentHash"))) {
            breaches.add(place + " stands under another text.");
        }
        if (writers.contains(signature.path("signer").path("person").asString(""))) {
            breaches.add(place + " is by somebody who wrote part of the text.");
        }
        for (JsonNode answer : signature.path("checklist").path("answers")) {
            if (answer.path("mustHold").asBoolean(false)
                    && answer.path("answer").asString("").equals("NO")) {
                breaches.add(place + " stands under something that must hold and does not.");
            }
        }
    }

    /** Every value is as sealed; is every byte? A space between two values says nothing, and yet nobody sealed it. */
    private void checkBytes(byte[] bytes) {
        if (breaches.isEmpty()) {
            int different = Arrays.mismatch(bytes, RecordJson.canonical(file));
            if (different >= 0) {
                breaches.add(
                        "Byte " + (different + 1) + " of the file is not as it was written, though all values are.");
            }
        }
    }

    private static String shown(JsonNode value) {
        String text = value.isString() ? value.asString() : value.toString();
        String start = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        return "“" + start.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ") + "”";
    }
}
