package org.countersign.audit.ui;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An entry's details as a line that one can read: {@code roles: AUTHOR · email: tom@clinic.example}. */
final class AuditDetails {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private AuditDetails() {}

    static String inWords(String details) {
        return inWords(JSON.readTree(details));
    }

    private static String inWords(JsonNode value) {
        return switch (value) {
            case ObjectNode object ->
                object.properties().stream()
                        .map(detail -> detail.getKey() + ": " + inWords(detail.getValue()))
                        .collect(Collectors.joining(" · "));
            case ArrayNode array ->
                array.valueStream().map(AuditDetails::inWords).collect(Collectors.joining(", "));
            default -> shortened(value.asString());
        };
    }

    /** Hashes are told apart by their first digits; the export has them whole. */
    private static String shortened(String text) {
        return HASH.matcher(text).matches() ? text.substring(0, 12) + "…" : text;
    }
}
