package org.countersign.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.countersign.shared.PrintedName;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Records as JSON, in the format that {@code docs/review-records.md} describes. */
final class RecordJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RecordJson() {}

    static ObjectNode of(ReviewRecord record) {
        ObjectNode json = MAPPER.createObjectNode();
        json.putObject("article")
                .put("id", record.article().toString())
                .put("kind", record.kind().name())
                .put("address", record.path());
        addLive(json.putObject("publication"), record.live());
        json.putObject("revision")
                .put("number", record.revisionNumber())
                .put("contentHash", record.contentHash().hex())
                .set("content", MAPPER.readTree(record.content()));
        ArrayNode versions = json.putArray("versions");
        record.versions().forEach(version -> add(versions.addObject(), version));
        ArrayNode reviews = json.putArray("reviews");
        record.judgements()
                .forEach(judgement -> reviews.addObject()
                        .put("revision", judgement.revisionNumber())
                        .put("outcome", judgement.outcome().name())
                        .put("at", judgement.at().toString())
                        .set("by", name(judgement.by())));
        ArrayNode signatures = json.putArray("signatures");
        record.approvals().forEach(approval -> add(signatures.addObject(), approval));
        return json;
    }

    private static void addLive(ObjectNode json, ReviewRecord.Live live) {
        json.put("id", live.publication().toString())
                .put("publishedAt", live.since().toString())
                .set("publishedBy", name(live.by()));
        if (live.ended() != null) {
            ObjectNode ended =
                    json.putObject("ended").put("at", live.ended().at().toString());
            if (live.ended().reason() == null) {
                ended.put("because", "REPLACED");
            } else {
                ended.put("because", "WITHDRAWN").put("reason", live.ended().reason());
            }
        }
    }

    private static void add(ObjectNode json, ReviewRecord.Version version) {
        json.put("number", version.number())
                .put("contentHash", version.hash().hex())
                .put("madeAt", version.madeAt().toString());
        ArrayNode writers = json.putArray("writers");
        version.writers()
                .forEach(writer -> writers.add(
                        name(writer.name()).put("person", writer.person().toString())));
    }

    private static void add(ObjectNode json, ReviewRecord.Approval approval) {
        json.put("id", approval.id().toString())
                .put("stage", approval.stage())
                .put("contentHash", approval.contentHash().hex())
                .put("meaning", approval.meaning())
                .put("statement", approval.statement())
                .put("method", approval.method())
                .put("signedAt", approval.signedAt().toString())
                .set(
                        "signer",
                        name(approval.name()).put("person", approval.signer().toString()));
        if (approval.licence() != null) {
            json.putObject("licence")
                    .put("number", approval.licence().number())
                    .put("region", approval.licence().region())
                    .put("expiresOn", approval.licence().expiresOn().toString());
        }
        if (approval.checklist() != null) {
            add(json.putObject("checklist"), approval.checklist());
        }
    }

    private static void add(ObjectNode json, ReviewRecord.SignedChecklist checklist) {
        ArrayNode answers = json.put("version", checklist.version()).putArray("answers");
        checklist
                .answers()
                .forEach(answer -> answers.addObject()
                        .put("wording", answer.wording())
                        .put("mustHold", answer.mustHold())
                        .put("answer", answer.answer().name())
                        .put("note", answer.note()));
    }

    private static ObjectNode name(PrintedName name) {
        return MAPPER.createObjectNode().put("name", name.name()).put("credentials", name.credentials());
    }

    /** RFC 8785 in UTF-8. */
    static byte[] canonical(JsonNode json) {
        try {
            return new JsonCanonicalizer(json.toString().getBytes(StandardCharsets.UTF_8)).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException("What was written as JSON is not read as JSON", e);
        }
    }
}
