package org.countersign.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one step from JSON. */
final class StepReader {

    /** Stands for a value that is neither a text nor a number, which no attribute has. */
    private static final Object UNUSABLE = new Object();

    private final StrictJson json;
    private final Map<String, Object> fields = new HashMap<>();

    private StepReader(StrictJson json) {
        this.json = json;
    }

    static Step read(StrictJson json) {
        StepReader reader = new StepReader(json);
        json.object("a step is an object", "field", reader::readField);
        try {
            return reader.step();
        } catch (BrokenRuleException e) {
            throw json.problem(e);
        }
    }

    private boolean readField(String name) {
        switch (name) {
            case "stepType", "attr" -> fields.put(name, json.string());
            case "from", "to", "gapFrom", "gapTo", "insert", "pos" -> fields.put(name, json.position());
            case "structure" -> fields.put(name, json.trueOrFalse());
            case "slice" -> fields.put(name, readSlice());
            case "mark" -> fields.put(name, TokenReader.mark(json));
            case "value" -> {
                Object value = json.scalar();
                fields.put(name, value == null ? UNUSABLE : value);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private Slice readSlice() {
        TokenReader content = new TokenReader(json);
        int[] open = new int[2];
        json.object("a slice is an object", "field", name -> {
            switch (name) {
                case "content" -> json.list(() -> content.node(2));
                case "openStart" -> open[0] = json.position();
                case "openEnd" -> open[1] = json.position();
                default -> {
                    return false;
                }
            }
            return true;
        });
        try {
            return new Slice(content.tokens(), open[0], open[1]);
        } catch (BrokenRuleException e) {
            throw json.problem(e);
        }
    }

    private Step step() {
        return switch (given("stepType", String.class)) {
            case "replace" -> {
                allow("from", "to", "slice", "structure");
                yield new Step.Replace(position("from"), to(), slice(), structure());
            }
            case "replaceAround" -> {
                allow("from", "to", "gapFrom", "gapTo", "insert", "slice", "structure");
                yield new Step.ReplaceAround(
                        position("from"),
                        to(),
                        position("gapFrom"),
                        position("gapTo"),
                        slice(),
                        position("insert"),
                        structure());
            }
            case "addMark" -> {
                allow("from", "to", "mark");
                yield new Step.AddMark(position("from"), to(), given("mark", Mark.class));
            }
            case "removeMark" -> {
                allow("from", "to", "mark");
                yield new Step.RemoveMark(position("from"), to(), given("mark", Mark.class));
            }
            case "attr" -> {
                allow("pos", "attr", "value");
                yield setAttribute();
            }
            case String unknown ->
                throw new BrokenRuleException("", "unknown step '" + StrictJson.shown(unknown) + "'");
        };
    }

    private Step setAttribute() {
        String name = given("attr", String.class);
        AttributeRule rule = AttributeRule.named(name);
        if (rule == null) {
            throw new BrokenRuleException("attr", "unknown attribute '" + StrictJson.shown(name) + "'");
        }
        try {
            return new Step.SetAttribute(position("pos"), rule, rule.check(given("value", Object.class)));
        } catch (BrokenRuleException e) {
            throw new BrokenRuleException(e.place().startsWith("attrs.") ? "value" : e.place(), e.problem());
        }
    }

    private void allow(String... names) {
        Set<String> allowed = Set.of(names);
        List<String> others = new ArrayList<>(fields.keySet());
        others.removeIf(name -> name.equals("stepType") || allowed.contains(name));
        if (!others.isEmpty()) {
            throw new BrokenRuleException("", "unknown field '" + others.getFirst() + "'");
        }
    }

    private int position(String name) {
        return given(name, Integer.class);
    }

    private int to() {
        int to = position("to");
        if (to < position("from")) {
            throw new BrokenRuleException("to", "lies before from");
        }
        return to;
    }

    private Slice slice() {
        return fields.containsKey("slice") ? given("slice", Slice.class) : Slice.EMPTY;
    }

    private boolean structure() {
        return Boolean.TRUE.equals(fields.get("structure"));
    }

    private <T> T given(String name, Class<T> type) {
        Object value = fields.get(name);
        if (value == null) {
            throw new BrokenRuleException(name, "is missing");
        }
        return type.cast(value);
    }
}
