package org.countersign.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists of cases kept as JSON beside the tests. */
final class Fixtures {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Fixtures() {}

    static List<JsonNode> read(String resource) {
        try (InputStream stream = Objects.requireNonNull(Fixtures.class.getResourceAsStream(resource), resource)) {
            return List.copyOf(MAPPER.readTree(stream).values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #read}, from a list that is kept compressed. */
    static List<JsonNode> readCompressed(String resource) {
        try (InputStream stream = Objects.requireNonNull(Fixtures.class.getResourceAsStream(resource), resource)) {
            return List.copyOf(MAPPER.readTree(new GZIPInputStream(stream)).values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String json(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }
}
