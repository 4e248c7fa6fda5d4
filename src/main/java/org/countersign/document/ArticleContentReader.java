package org.countersign.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countersign.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Reads an article's content from JSON. */
final class ArticleContentReader {

    private final StrictJson json;
    private final ParticularsReader particulars;
    private final Map<String, String> texts = new HashMap<>();
    private @Nullable List<BylineEntry> byline;
    private @Nullable Document body;

    ArticleContentReader(StrictJson json) {
        this.json = json;
        this.particulars = new ParticularsReader(json);
    }

    ArticleContent read() {
        json.object("content is an object", "field", name -> {
            switch (name) {
                case "title", "summary" -> texts.put(name, json.string());
                case "byline" -> byline = readByline();
                case "body" -> body = DocumentCodec.read(json);
                default -> {
                    return particulars.member(name);
                }
            }
            return true;
        });
        try {
            return new ArticleContent(
                    given("title", texts),
                    given("summary", texts),
                    given("byline", byline),
                    given("body", body),
                    particulars.read());
        } catch (BrokenRuleException e) {
            throw json.problem(e);
        }
    }

    private List<BylineEntry> readByline() {
        List<BylineEntry> entries = new ArrayList<>();
        json.list(() -> entries.add(readEntry()));
        return entries;
    }

    private BylineEntry readEntry() {
        Map<String, String> fields = new HashMap<>();
        json.object("a byline's entry is an object", "field", name -> switch (name) {
            case "person", "name", "credentials", "biography" -> {
                fields.put(name, json.string());
                yield true;
            }
            default -> false;
        });
        try {
            return new BylineEntry(
                    person(given("person", fields)),
                    given("name", fields),
                    given("credentials", fields),
                    given("biography", fields));
        } catch (BrokenRuleException e) {
            throw json.problem(e);
        }
    }

    private static PersonId person(String id) {
        try {
            PersonId person = PersonId.of(id);
            if (person.toString().equals(id)) {
                return person;
            }
        } catch (IllegalArgumentException _) {
            // said below, as for an id in capitals: one person must not be written in two ways
        }
        throw new BrokenRuleException("person", "must be a person's id");
    }

    private static String given(String name, Map<String, String> fields) {
        return given(name, fields.get(name));
    }

    private static <T> T given(String name, @Nullable T value) {
        if (value == null) {
            throw new BrokenRuleException(name, "is missing");
        }
        return value;
    }
}
