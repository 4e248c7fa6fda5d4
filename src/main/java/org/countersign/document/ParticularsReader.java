package org.countersign.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countersign.shared.ImageHash;
import org.jspecify.annotations.Nullable;

/** Reads an article's {@link Particulars}, member after member of the object that they stand in. */
final class ParticularsReader {

    private static final List<AttributeRule> COVER =
            List.of(AttributeRule.MEDIA, AttributeRule.ALT, AttributeRule.WIDTH, AttributeRule.HEIGHT);

    private final StrictJson json;
    private final List<Reference> references = new ArrayList<>();
    private final Map<String, String> search = new HashMap<>();
    private @Nullable Cover cover;

    ParticularsReader(StrictJson json) {
        this.json = json;
    }

    /** Reads the value of a member; false when it is none of these. */
    boolean member(String name) {
        switch (name) {
            case "references" -> json.list(() -> references.add(reference()));
            case "searchTitle", "searchDescription" -> search.put(name, json.string());
            case "cover" -> cover = cover();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** @throws InvalidDocumentException when what was read does not go together */
    Particulars read() {
        try {
            return new Particulars(
                    references,
                    new SearchListing(
                            search.getOrDefault("searchTitle", ""), search.getOrDefault("searchDescription", "")),
                    cover);
        } catch (BrokenRuleException e) {
            throw json.problem(e);
        }
    }

    private Reference reference() {
        Map<String, String> fields = new HashMap<>();
        json.object("a reference is an object", "field", name -> switch (name) {
            case "id", "text", "doi", "pmid", "address" -> {
                fields.put(name, json.string());
                yield true;
            }
            default -> false;
        });
        try {
            return new Reference(ReferenceId.of(given("id", fields)), given("text", fields), source(fields));
        } catch (BrokenRuleException e) {
            throw json.problem(e);
        }
    }

    private static @Nullable Source source(Map<String, String> fields) {
        String doi = fields.get("doi");
        String pmid = fields.get("pmid");
        String address = fields.get("address");
        if (fields.size() > 3) {
            throw new BrokenRuleException("", "a reference has at most one of 'doi', 'pmid' and 'address'");
        }
        if (doi != null) {
            return new Source.Doi(doi);
        }
        if (pmid != null) {
            return new Source.Pmid(pmid);
        }
        return address == null ? null : new Source.WebAddress(linkAddress(address));
    }

    private static LinkAddress linkAddress(String address) {
        String problem = LinkAddress.problemIn(address);
        if (problem != null) {
            throw new BrokenRuleException("address", problem);
        }
        return LinkAddress.of(address);
    }

    private static String given(String name, Map<String, String> fields) {
        String value = fields.get(name);
        if (value == null) {
            throw new BrokenRuleException(name, "is missing");
        }
        return value;
    }

    private Cover cover() {
        Map<AttributeRule, Object> values = new EnumMap<>(AttributeRule.class);
        json.object("a cover is an object", "field", name -> {
            AttributeRule rule = AttributeRule.named(name);
            if (rule == null || !COVER.contains(rule)) {
                return false;
            }
            try {
                values.put(rule, rule.check(json.scalar()));
            } catch (BrokenRuleException e) {
                throw json.problem(e.problem());
            }
            return true;
        });
        for (AttributeRule rule : COVER) {
            if (!values.containsKey(rule)) {
                throw json.problemAt(rule.jsonName(), "is missing");
            }
        }
        return new Cover(
                ImageHash.of(AttributeRule.MEDIA.textIn(values)),
                AttributeRule.ALT.textIn(values),
                AttributeRule.WIDTH.numberIn(values),
                AttributeRule.HEIGHT.numberIn(values));
    }
}
