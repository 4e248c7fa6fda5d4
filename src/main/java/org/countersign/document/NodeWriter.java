package org.countersign.document;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes nodes as JSON, leaving out what is empty. */
final class NodeWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private NodeWriter() {}

    static String json(Consumer<JsonGenerator> writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            writing.accept(json);
        }
        return text.toString();
    }

    static void write(JsonGenerator json, Node node) {
        Anatomy anatomy = Anatomy.of(node);
        json.writeStartObject();
        json.writeStringProperty("type", anatomy.type().jsonName());
        writeAttributes(json, anatomy.type().attributes(), anatomy.attributes());
        if (node instanceof Inline inline) {
            writeMarks(json, inline.marks());
        }
        if (node instanceof Inline.Text text) {
            json.writeStringProperty("text", text.text());
        }
        if (!anatomy.content().isEmpty()) {
            json.writeName("content").writeStartArray();
            anatomy.content().forEach(child -> write(json, child));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void writeMarks(JsonGenerator json, Marks marks) {
        if (marks.list().isEmpty()) {
            return;
        }
        json.writeName("marks").writeStartArray();
        for (Mark mark : marks.list()) {
            MarkType type = MarkType.of(mark);
            json.writeStartObject();
            json.writeStringProperty("type", type.jsonName());
            writeAttributes(json, type.attributes(), MarkType.attributesOf(mark));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeAttributes(
            JsonGenerator json, List<AttributeRule> order, Map<AttributeRule, Object> attributes) {
        if (order.isEmpty()) {
            return;
        }
        json.writeName("attrs").writeStartObject();
        for (AttributeRule rule : order) {
            if (attributes.get(rule) instanceof Integer number) {
                json.writeNumberProperty(rule.jsonName(), number);
            } else {
                json.writeStringProperty(rule.jsonName(), rule.textIn(attributes));
            }
        }
        json.writeEndObject();
    }
}
