package org.countersign.content.live;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.countersign.content.DraftPart;
import org.countersign.content.SentSteps;
import org.countersign.document.StepBatch;
import org.countersign.shared.RefusedException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a browser sends. */
sealed interface Message {

    record Open() implements Message {}

    record Ping() implements Message {}

    record CatchUp(Map<DraftPart, Integer> versions) implements Message {}

    record Steps(SentSteps batch) implements Message {}

    /** Where the person's cursor or selection is now. */
    record At(Here.Place place) implements Message {}

    /** @throws RefusedException when it is no message of the protocol, saying what is wrong with it */
    static Message parse(JsonMapper json, String text) {
        try {
            JsonNode message = json.readTree(text);
            return switch (message.path("type").asString("")) {
                case "open" -> new Open();
                case "ping" -> new Ping();
                case "catchUp" -> new CatchUp(versions(message.path("versions")));
                case "at" -> new At(place(message));
                case "steps" -> new Steps(batch(message));
                default -> throw new RefusedException("The message has no known type.");
            };
        } catch (JacksonException e) {
            throw new RefusedException("The message is not valid JSON.");
        }
    }

    private static Map<DraftPart, Integer> versions(JsonNode node) {
        Map<DraftPart, Integer> versions = new EnumMap<>(DraftPart.class);
        for (DraftPart part : DraftPart.values()) {
            versions.put(part, wholeNumber(node.path(part.wireName())));
        }
        return versions;
    }

    private static Here.Place place(JsonNode message) {
        return new Here.Place(
                part(message.path("part")).wireName(),
                wholeNumber(message.path("version")),
                client(message),
                wholeNumber(message.path("anchor")),
                wholeNumber(message.path("head")));
    }

    private static String client(JsonNode message) {
        String client = message.path("client").asString("");
        if (client.isEmpty() || client.length() > 64) {
            throw new RefusedException("client: needs 1 to 64 characters.");
        }
        return client;
    }

    private static SentSteps batch(JsonNode message) {
        String client = client(message);
        JsonNode steps = message.path("steps");
        if (!steps.isArray() || steps.isEmpty() || steps.size() > StepBatch.MAXIMUM_STEPS) {
            throw new RefusedException("steps: needs 1 to " + StepBatch.MAXIMUM_STEPS + " steps.");
        }
        List<String> texts = StreamSupport.stream(steps.spliterator(), false)
                .map(JsonNode::toString)
                .toList();
        return new SentSteps(part(message.path("part")), wholeNumber(message.path("version")), client, texts);
    }

    private static DraftPart part(JsonNode node) {
        try {
            return DraftPart.ofWireName(node.asString(""));
        } catch (IllegalArgumentException e) {
            throw new RefusedException("part: needs to be title, summary or body.");
        }
    }

    private static int wholeNumber(JsonNode node) {
        if (!node.isInt() || node.intValue() < 0) {
            throw new RefusedException("A version or position needs to be a whole number from 0 on.");
        }
        return node.intValue();
    }
}
