package org.countersign.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The attributes that nodes and marks can have, and what each may hold: a {@link String} or an {@link Integer}. */
enum AttributeRule {
    LEVEL("level", "must be 2, 3 or 4") {
        @Override
        boolean allows(@Nullable Object value) {
            return value instanceof Integer level && level >= 2 && level <= 4;
        }
    },
    START("start", "must be a whole number from 1 to 999999") {
        @Override
        boolean allows(@Nullable Object value) {
            return value instanceof Integer start && start >= 1 && start <= 999_999;
        }
    },
    KIND("kind", "must be 'info', 'warning' or 'emergency'") {
        @Override
        boolean allows(@Nullable Object value) {
            return value instanceof String code && CalloutKind.isCode(code);
        }
    },
    LABEL("label", "must be a text of 1 to 80 characters and not blank") {
        @Override
        boolean allows(@Nullable Object value) {
            return value instanceof String label && label.length() <= 80 && !Characters.isBlank(label);
        }

        @Override
        @Nullable
        String problemWithText(String text) {
            return Characters.problemIn(text);
        }
    },
    HREF("href", "must be an address of 1 to " + LinkAddress.MAXIMUM_LENGTH + " characters") {
        @Override
        boolean allows(@Nullable Object value) {
            return value instanceof String;
        }

        @Override
        @Nullable
        String problemWithText(String text) {
            return LinkAddress.problemIn(text);
        }
    };

    private final String jsonName;
    private final String expectation;

    AttributeRule(String jsonName, String expectation) {
        this.jsonName = jsonName;
        this.expectation = expectation;
    }

    abstract boolean allows(@Nullable Object value);

    @Nullable
    String problemWithText(String text) {
        return null;
    }

    /** The value, once it is known to be allowed. */
    Object check(@Nullable Object value) {
        String problem = value == null || !allows(value)
                ? expectation
                : value instanceof String text ? problemWithText(text) : null;
        if (value == null || problem != null) {
            throw new BrokenRuleException("attrs." + jsonName, problem == null ? expectation : problem);
        }
        return value;
    }

    String jsonName() {
        return jsonName;
    }

    static @Nullable AttributeRule named(String jsonName) {
        for (AttributeRule rule : values()) {
            if (rule.jsonName.equals(jsonName)) {
                return rule;
            }
        }
        return null;
    }

    String textIn(Map<AttributeRule, Object> attributes) {
        return (String) valueIn(attributes);
    }

    int numberIn(Map<AttributeRule, Object> attributes) {
        return (Integer) valueIn(attributes);
    }

    private Object valueIn(Map<AttributeRule, Object> attributes) {
        Object value = attributes.get(this);
        if (value == null) {
            throw new BrokenRuleException("attrs." + jsonName, "is missing");
        }
        return value;
    }
}
