package org.countersign.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The marks by name, in the order in which they are written. */
enum MarkType {
    LINK("link", List.of(AttributeRule.HREF)) {
        @Override
        Mark make(Map<AttributeRule, Object> attributes) {
            return new Mark.Link(LinkAddress.of(AttributeRule.HREF.textIn(attributes)));
        }
    },
    BOLD("bold", List.of()) {
        @Override
        Mark make(Map<AttributeRule, Object> attributes) {
            return new Mark.Bold();
        }
    },
    ITALIC("italic", List.of()) {
        @Override
        Mark make(Map<AttributeRule, Object> attributes) {
            return new Mark.Italic();
        }
    },
    SUPERSCRIPT("superscript", List.of()) {
        @Override
        Mark make(Map<AttributeRule, Object> attributes) {
            return new Mark.Superscript();
        }
    },
    SUBSCRIPT("subscript", List.of()) {
        @Override
        Mark make(Map<AttributeRule, Object> attributes) {
            return new Mark.Subscript();
        }
    };

    private final String jsonName;
    private final List<AttributeRule> attributes;

    MarkType(String jsonName, List<AttributeRule> attributes) {
        this.jsonName = jsonName;
        this.attributes = attributes;
    }

    /** @param attributes checked, and all of those that the type has */
    abstract Mark make(Map<AttributeRule, Object> attributes);

    String jsonName() {
        return jsonName;
    }

    List<AttributeRule> attributes() {
        return attributes;
    }

    /** Whether text cannot carry both; a type excludes itself, so that each stands once. */
    boolean excludes(MarkType other) {
        return this == other || (isScript() && other.isScript());
    }

    private boolean isScript() {
        return this == SUPERSCRIPT || this == SUBSCRIPT;
    }

    static MarkType of(Mark mark) {
        return switch (mark) {
            case Mark.Link _ -> LINK;
            case Mark.Bold _ -> BOLD;
            case Mark.Italic _ -> ITALIC;
            case Mark.Superscript _ -> SUPERSCRIPT;
            case Mark.Subscript _ -> SUBSCRIPT;
        };
    }

    static Map<AttributeRule, Object> attributesOf(Mark mark) {
        return switch (mark) {
            case Mark.Link(LinkAddress href) -> Map.of(AttributeRule.HREF, href.value());
            case Mark.Bold _, Mark.Italic _, Mark.Superscript _, Mark.Subscript _ -> Map.of();
        };
    }

    static @Nullable MarkType named(String jsonName) {
        for (MarkType type : values()) {
            if (type.jsonName.equals(jsonName)) {
                return type;
            }
        }
        return null;
    }
}
