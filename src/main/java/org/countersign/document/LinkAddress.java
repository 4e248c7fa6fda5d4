package org.countersign.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a link or a call to action leads: an {@code http}, {@code https}, {@code mailto} or {@code tel} address, or a
 * relative one. Scripts and other schemes are no addresses.
 */
public record LinkAddress(String value) {

    static final int MAXIMUM_LENGTH = 2_000;

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final String FORBIDDEN = "\"<>\\";
    private static final Pattern START_OF_PATH = Pattern.compile("[/?#]");

    /** @throws IllegalArgumentException when a link must not lead there */
    public LinkAddress {
        String problem = problemIn(value);
        if (problem != null) {
            throw new BrokenRuleException("", problem);
        }
    }

    /** @throws IllegalArgumentException when a link must not lead there */
    public static LinkAddress of(String value) {
        return new LinkAddress(value);
    }

    /** Whether it names a page by scheme and host: usually, not always, somebody else's. */
    public boolean isExternal() {
        String start = value.substring(0, Math.min(value.length(), 6)).toLowerCase(Locale.ROOT);
        return start.startsWith("http:") || start.startsWith("https:");
    }

    static @Nullable String problemIn(String address) {
        if (address.isEmpty() || address.length() > MAXIMUM_LENGTH) {
            return "must be an address of 1 to " + MAXIMUM_LENGTH + " characters";
        }
        if (Characters.problemIn(address) != null || address.codePoints().anyMatch(LinkAddress::isForbidden)) {
            return "holds a character that no address may hold";
        }
        if (!leadsSomewhereSafe(address)) {
            return "must be relative or start with http:, https:, mailto: or tel:";
        }
        return null;
    }

    private static boolean isForbidden(int character) {
        return Characters.isWhiteSpace(character) || FORBIDDEN.indexOf(character) >= 0;
    }

    private static boolean leadsSomewhereSafe(String address) {
        String beforePath = START_OF_PATH.split(address, 2)[0];
        int colon = beforePath.indexOf(':');
        if (colon < 0) {
            return !address.startsWith("//");
        }
        return SCHEMES.contains(beforePath.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
