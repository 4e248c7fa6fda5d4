package org.countersign.content;

import java.util.List;
import org.countersign.document.BylineEntry;
import org.countersign.shared.PersonId;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A draft's byline as the database keeps it. */
@Component
class BylineJson {

    private static final TypeReference<List<Row>> ROWS = new TypeReference<>() {};

    private final JsonMapper json;

    BylineJson(JsonMapper json) {
        this.json = json;
    }

    private record Row(String person, String name, String credentials, String biography) {

        private static Row of(BylineEntry entry) {
            return new Row(entry.person().toString(), entry.name(), entry.credentials(), entry.biography());
        }

        private BylineEntry entry() {
            return new BylineEntry(PersonId.of(person), name, credentials, biography);
        }
    }

    String write(List<BylineEntry> byline) {
        return json.writeValueAsString(byline.stream().map(Row::of).toList());
    }

    List<BylineEntry> read(String text) {
        return json.readValue(text, ROWS).stream().map(Row::entry).toList();
    }
}
