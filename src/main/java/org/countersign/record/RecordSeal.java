package org.countersign.record;

import java.security.KeyPair;
import java.security.PublicKey;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.countersign.shared.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Seals a record: the hash of the whole, and a short one for each value in it, signed together. The whole hash is what
 * proves; the short ones let a verifier name the place that was changed.
 */
final class RecordSeal {

    static final String FORMAT = "countersign-review-record/1";

    private static final int DIGITS_OF_A_PLACE = 8;

    private RecordSeal() {}

    /** The sealed record as a file: RFC 8785 canonical JSON in UTF-8. The same record gives the same bytes. */
    static byte[] file(ObjectNode record, KeyPair key) {
        ObjectNode seal = of(record, key.getPublic());
        ObjectNode file = RecordJson.MAPPER.createObjectNode();
        file.set("record", record);
        file.set("seal", seal);
        file.put("signature", Base64.getEncoder().encodeToString(RecordKey.sign(key, RecordJson.canonical(seal))));
        return RecordJson.canonical(file);
    }

    static ObjectNode of(JsonNode record, PublicKey key) {
        ObjectNode seal = RecordJson.MAPPER
                .createObjectNode()
                .put("format", FORMAT)
                .put("algorithm", RecordKey.ALGORITHM)
                .put("key", RecordKey.nameOf(key))
                .put("sha256", HexFormat.of().formatHex(Sha256.of(RecordJson.canonical(record))));
        ObjectNode places = seal.putObject("places");
        places(record).forEach(places::put);
        return seal;
    }

    /** Each value that holds no other, by its path such as {@code revision.content.title}, with the start of its SHA-256. */
    static Map<String, String> places(JsonNode json) {
        Map<String, String> places = new TreeMap<>();
        collect("", json, places);
        return places;
    }

    private static void collect(String path, JsonNode json, Map<String, String> places) {
        if (json.isEmpty()) {
            places.put(path, Sha256.hex(json.toString()).substring(0, DIGITS_OF_A_PLACE));
        } else if (json.isArray()) {
            for (int i = 0; i < json.size(); i++) {
                collect(path + "[" + i + "]", json.get(i), places);
            }
        } else {
            json.properties().forEach(entry -> {
                String below = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
                collect(below, entry.getValue(), places);
            });
        }
    }
}
