package org.countersign.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON as a stream and refuses at the first fault, with the path to it. What is being read stops there, so that
 * hostile input costs little more than its length.
 */
final class StrictJson {

    private static final int NAME_SHOWN = 40;

    /** Each of a document's levels takes an object and a list; an article's content or a batch of steps lies around it. */
    private static final int MAXIMUM_NESTING = 2 * TreeBuilder.MAXIMUM_LEVELS + 20;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAXIMUM_NESTING)
                    .build())
            .build();

    private final JsonParser parser;
    private final List<Object> path = new ArrayList<>();

    private StrictJson(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads one value, and nothing may follow it.
     *
     * @throws InvalidDocumentException when the text is longer than allowed, is no JSON, or is refused by the reading
     */
    static <T> T read(String json, Limit limit, Function<StrictJson, T> reading) {
        if (limit.isExceededBy(json)) {
            throw new InvalidDocumentException("", "is larger than " + limit.inWords());
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            StrictJson source = new StrictJson(parser);
            if (parser.nextToken() == null) {
                throw source.problem("is not JSON: it is empty");
            }
            T value = reading.apply(source);
            if (parser.nextToken() != null) {
                throw source.problem("is followed by something else");
            }
            return value;
        } catch (JacksonException e) {
            throw new InvalidDocumentException("", "is not JSON" + placeOf(e));
        }
    }

    /** Where the JSON breaks off; not known when a limit of the parser was met. */
    private static String placeOf(JacksonException e) {
        TokenStreamLocation place = e.getLocation();
        return place == null ? "" : ", at line %d, column %d".formatted(place.getLineNr(), place.getColumnNr());
    }

    /** A length of JSON in bytes of UTF-8. */
    record Limit(int bytes, String inWords) {

        boolean isExceededBy(String json) {
            return json.length() > bytes || json.getBytes(StandardCharsets.UTF_8).length > bytes;
        }
    }

    /**
     * Reads an object.
     *
     * @param expectation said when the value is no object
     * @param fieldNoun what its entries are called
     * @param field reads the value of the entry with this name; false when there is no such entry
     */
    void object(String expectation, String fieldNoun, Predicate<String> field) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw problem(expectation);
        }
        List<String> seen = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (seen.contains(name)) {
                throw problem("%s '%s' is given twice".formatted(fieldNoun, shown(name)));
            }
            seen.add(name);
            parser.nextToken();
            path.add(name);
            boolean known = field.test(name);
            path.removeLast();
            if (!known) {
                throw problem("unknown %s '%s'".formatted(fieldNoun, shown(name)));
            }
        }
    }

    /** Reads a list; the item is read once for each entry. Returns how many there were. */
    int list(Runnable item) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw problem("must be a list");
        }
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            path.add(count);
            item.run();
            path.removeLast();
            count++;
        }
        return count;
    }

    String string() {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw problem("must be a string");
        }
        return parser.getString();
    }

    /** A whole number from 0 to what an int can hold. */
    int position() {
        if (scalar() instanceof Integer number && number >= 0) {
            return number;
        }
        throw problem("must be a whole number from 0");
    }

    boolean trueOrFalse() {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw problem("must be true or false");
        };
    }

    /** A String or an Integer; null for every other value, whose inside is not read. */
    @Nullable
    Object scalar() {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.INT ? Integer.valueOf(parser.getIntValue()) : null;
            case START_OBJECT, START_ARRAY -> {
                parser.skipChildren();
                yield null;
            }
            default -> null;
        };
    }

    /** The fault to throw at the value that is being read. */
    InvalidDocumentException problem(String problem) {
        return problemAt("", problem);
    }

    InvalidDocumentException problemAt(String place, String problem) {
        StringBuilder text = new StringBuilder();
        for (Object segment : path) {
            appendTo(text, segment instanceof Integer ? "[" + segment + "]" : shown(segment.toString()));
        }
        appendTo(text, place);
        return new InvalidDocumentException(text.toString(), problem);
    }

    /** The fault to throw at the object or list that the value being read stands in. */
    InvalidDocumentException problemAbove(String problem) {
        path.removeLast();
        return problem(problem);
    }

    InvalidDocumentException problem(BrokenRuleException broken) {
        return problemAt(broken.place(), broken.problem());
    }

    private static void appendTo(StringBuilder text, String segment) {
        if (!text.isEmpty() && !segment.isEmpty() && !segment.startsWith("[")) {
            text.append('.');
        }
        text.append(segment);
    }

    /** A name from outside, short enough and harmless in a message. */
    static String shown(String name) {
        String start = name.length() <= NAME_SHOWN ? name : name.substring(0, NAME_SHOWN) + "…";
        return start.replaceAll("[\\p{Cntrl}\\p{Cs}]", "\uFFFD");
    }
}
