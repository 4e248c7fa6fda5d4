package org.countersign.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * What belongs to an article's content beside its text and byline.
 *
 * @param references in no order that matters: the text decides their numbers; at most 500, each id once
 * @param cover null when there is none
 */
public record Particulars(
        List<Reference> references,
        SearchListing search,
        @Nullable Cover cover) {

    public static final Particulars NONE = new Particulars(List.of(), SearchListing.NONE, null);
    public static final int MOST_REFERENCES = 500;

    private static final StrictJson.Limit LIMIT = new StrictJson.Limit(2_000_000, "2 MB");

    /** @throws IllegalArgumentException when two references have one id, or there are too many */
    public Particulars {
        references = List.copyOf(references);
        if (references.size() > MOST_REFERENCES) {
            throw new BrokenRuleException("references", "must be at most " + MOST_REFERENCES);
        }
        Set<ReferenceId> seen = new HashSet<>();
        for (int i = 0; i < references.size(); i++) {
            if (!seen.add(references.get(i).id())) {
                throw new BrokenRuleException("references[" + i + "].id", "stands twice");
            }
        }
    }

    public Particulars withReferences(List<Reference> changed) {
        return new Particulars(changed, search, cover);
    }

    public Particulars withSearch(SearchListing changed) {
        return new Particulars(references, changed, cover);
    }

    public Particulars withCover(@Nullable Cover changed) {
        return new Particulars(references, search, changed);
    }

    /** @throws InvalidDocumentException with the path to the first fault */
    public static Particulars decode(String json) {
        return StrictJson.read(json, LIMIT, source -> {
            ParticularsReader reader = new ParticularsReader(source);
            source.object("particulars are an object", "field", reader::member);
            return reader.read();
        });
    }

    /** An object with those members that are not empty. */
    public String encode() {
        return NodeWriter.json(json -> {
            json.writeStartObject();
            writeMembers(json);
            json.writeEndObject();
        });
    }

    void writeMembers(JsonGenerator json) {
        if (!references.isEmpty()) {
            json.writeName("references").writeStartArray();
            references.forEach(reference -> write(json, reference));
            json.writeEndArray();
        }
        if (!search.title().isEmpty()) {
            json.writeStringProperty("searchTitle", search.title());
        }
        if (!search.description().isEmpty()) {
            json.writeStringProperty("searchDescription", search.description());
        }
        if (cover != null) {
            json.writeName("cover").writeStartObject();
            json.writeStringProperty("media", cover.media().hex());
            json.writeStringProperty("alt", cover.alt());
            json.writeNumberProperty("width", cover.width());
            json.writeNumberProperty("height", cover.height());
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, Reference reference) {
        json.writeStartObject();
        json.writeStringProperty("id", reference.id().value());
        json.writeStringProperty("text", reference.text());
        switch (reference.source()) {
            case Source.Doi(String value) -> json.writeStringProperty("doi", value);
            case Source.Pmid(String value) -> json.writeStringProperty("pmid", value);
            case Source.WebAddress(LinkAddress value) -> json.writeStringProperty("address", value.value());
            case null -> {
                // the text is all that is known
            }
        }
        json.writeEndObject();
    }
}
