package org.countersign.content.live;

import java.util.List;
import java.util.Map;
import org.countersign.content.AcceptedStep;
import org.countersign.content.Draft;
import org.countersign.content.DraftPart;
import org.countersign.document.DocumentCodec;
import org.countersign.document.TextPart;
import org.countersign.people.Person;
import org.countersign.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** What the server sends, as JSON texts. */
@Component
class Answers {

    private final JsonMapper json;

    Answers(JsonMapper json) {
        this.json = json;
    }

    /** @param person who opens it, as they are now */
    String opened(Draft draft, Person person) {
        String reason = whyReadOnly(person);
        ObjectNode answer = answer("opened");
        answer.putObject("you").put("id", person.id().toString()).put("name", person.name());
        answer.put("canEdit", reason == null);
        answer.put("reason", reason);
        ObjectNode parts = answer.putObject("parts");
        part(parts, draft, DraftPart.TITLE, TextPart.documentJson(draft.title()));
        part(parts, draft, DraftPart.SUMMARY, TextPart.documentJson(draft.summary()));
        part(parts, draft, DraftPart.BODY, DocumentCodec.encode(draft.body()));
        answer.putRawValue(
                "particulars", new RawValue(draft.content().particulars().encode()));
        return answer.toString();
    }

    private static @Nullable String whyReadOnly(Person person) {
        boolean writes = person.has(Role.AUTHOR) || person.has(Role.EDITOR);
        return writes ? null : "You can read this draft. Authors and editors change it.";
    }

    private static void part(ObjectNode parts, Draft draft, DraftPart part, String document) {
        parts.putObject(part.wireName())
                .put("version", draft.version(part))
                .putRawValue("document", new RawValue(document));
    }

    /** @param steps one after the other, at least one */
    String steps(DraftPart part, List<AcceptedStep> steps) {
        ObjectNode answer = answer("steps");
        answer.put("part", part.wireName());
        answer.put("version", steps.getFirst().version() - 1);
        ArrayNode array = answer.putArray("steps");
        for (AcceptedStep step : steps) {
            array.addObject()
                    .putRawValue("step", new RawValue(step.step()))
                    .put("client", step.client())
                    .put("by", step.by().toString());
        }
        return answer.toString();
    }

    String current(Map<DraftPart, Integer> versions) {
        ObjectNode answer = answer("current");
        ObjectNode node = answer.putObject("versions");
        versions.forEach((part, version) -> node.put(part.wireName(), version));
        return answer.toString();
    }

    /** @param isFinal whether sending the same again is pointless */
    String refused(
            @Nullable DraftPart part,
            @Nullable String client,
            String message,
            boolean isFinal,
            @Nullable String reference) {
        ObjectNode answer = answer("refused");
        answer.put("part", part == null ? null : part.wireName());
        answer.put("client", client);
        answer.put("message", message);
        answer.put("final", isFinal);
        answer.put("reference", reference);
        return answer.toString();
    }

    /** @param gone the tabs of those who left */
    String presence(List<Here> here, List<String> gone) {
        ObjectNode answer = answer("presence");
        answer.set("here", json.valueToTree(here));
        answer.set("gone", json.valueToTree(gone));
        return answer.toString();
    }

    String articleChanged() {
        return answer("article").toString();
    }

    String pong() {
        return answer("pong").toString();
    }

    private ObjectNode answer(String type) {
        return json.createObjectNode().put("type", type);
    }
}
