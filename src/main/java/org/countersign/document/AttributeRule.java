package org.countersign.document;

import java.util.Map;
import org.countersign.shared.ImageHash;
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
            return isFromOneTo(999_999, value);
        }
    },
    COLSPAN("colspan", "must be a whole number from 1 to 50") {
        @Override
        boolean allows(@Nullable Object value) {
            return isFromOneTo(50, value);
        }
    },
    ROWSPAN("rowspan", "must be a whole number from 1 to 500") {
        @Override
        boolean allows(@Nullable Object value) {
            return isFromOneTo(500, value);
        }
    },
    MEDIA("media", "must be an image's hash: 64 digits 0 to 9 and a to f") {
        @Override
        boolean allows(@Nullable Object value) {
            return value instanceof String hash && ImageHash.isWrittenSo(hash);
        }
    },
    ALT("alt", "must be a text of at most 300 characters") {
        @Override
        boolean allows(@Nullable Object value) {
            return value instanceof String text && text.length() <= 300;
        }

        @Override
        @Nullable
        String problemWithText(String text) {
            return Characters.problemIn(text);
        }
    },
    WIDTH("width", "must be a whole number from 1 to 20000") {
        @Override
        boolean allows(@Nullable Object value) {
            return isFromOneTo(20_000, value);
        }
    },
    HEIGHT("height", "must be a whole number from 1 to 20000") {
        @Override
        boolean allows(@Nullable Object value) {
            return isFromOneTo(20_000, value);
        }
    },
    REFERENCE("reference", "must be 1 to 16 of the characters a to z and 0 to 9") {
        @Override
        boolean allows(@Nullable Object value) {
            return value instanceof String id && ReferenceId.isWrittenSo(id);
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

    private static boolean isFromOneTo(int largest, @Nullable Object value) {
        return value instanceof Integer number && number >= 1 && number <= largest;
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
