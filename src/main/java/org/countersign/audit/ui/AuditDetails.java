package org.countersign.audit.ui;

import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An entry's details as a line that one can read: {@code roles: AUTHOR · email: tom@clinic.example}. */
final class AuditDetails {

    private static final JsonMapper JSON = JsonMapper.shared();

    private AuditDetails() {}

    static String inWords(String details) {
        var values = JSON.readValue(details, new TypeReference<Map<String, Object>>() {});
        return values.entrySet().stream()
                .map(detail -> detail.getKey() + ": " + detail.getValue())
                .collect(Collectors.joining(" · "));
    }
}
