package org.countersign.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The API's OpenAPI description, held against what really happens: nothing may be answered that it does not tell. */
final class Description {

    private final JsonNode root;
    private final Set<String> seen = new TreeSet<>();

    Description(JsonNode root) {
        this.root = root;
    }

    JsonNode root() {
        return root;
    }

    /** All of its operations, as "GET /api/v1/articles". */
    Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    /** Those of which a success was checked. */
    Set<String> seen() {
        return seen;
    }

    /** @param operation as {@link #operations} names it */
    void check(String operation, Script.Answer answer) {
        String[] methodAndPath = operation.split(" ", 2);
        JsonNode described = root.path("paths")
                .path(methodAndPath[1])
                .path(methodAndPath[0].toLowerCase(Locale.ROOT))
                .path("responses")
                .path(Integer.toString(answer.status()));
        assertThat(described.isMissingNode())
                .as("%s answers %d, which is not described", operation, answer.status())
                .isFalse();
        if (answer.status() < 300) {
            seen.add(operation);
        }
        if (answer.response().getContentAsByteArray().length == 0) {
            return;
        }
        String type = String.valueOf(answer.response().getContentType()).replaceAll(";.*", "");
        JsonNode schema = described.path("content").path(type).path("schema");
        assertThat(schema.isMissingNode())
                .as("%s answers %s, which is not described: %s", operation, type, described)
                .isFalse();
        check(operation + " " + answer.status(), schema, answer.json());
    }

    private void check(String place, JsonNode given, JsonNode value) {
        JsonNode schema =
                given.has("$ref") ? root.at(given.path("$ref").asString("").substring(1)) : given;
        switch (schema.path("type").asString("")) {
            case "object" -> checkObject(place, schema, value);
            case "array" -> {
                assertThat(value.isArray()).as(place).isTrue();
                value.forEach(item -> check(place + "[]", schema.path("items"), item));
            }
            case "string" -> {
                assertThat(value.isString()).as(place).isTrue();
                if (schema.has("enum")) {
                    assertThat(schema.path("enum")).as(place).contains(value);
                }
            }
            case "integer" -> assertThat(value.isIntegralNumber()).as(place).isTrue();
            case "boolean" -> assertThat(value.isBoolean()).as(place).isTrue();
            default -> throw new AssertionError(place + " has no type that is known here: " + schema);
        }
    }

    private void checkObject(String place, JsonNode schema, JsonNode value) {
        assertThat(value.isObject()).as(place).isTrue();
        schema.path("required")
                .forEach(name -> assertThat(value.has(name.asString("")))
                        .as(place + "." + name)
                        .isTrue());
        if (!schema.has("properties")) {
            return;
        }
        value.properties().forEach(field -> {
            JsonNode described = schema.path("properties").path(field.getKey());
            assertThat(described.isMissingNode())
                    .as(place + "." + field.getKey() + " is not described")
                    .isFalse();
            check(place + "." + field.getKey(), described, field.getValue());
        });
    }
}
