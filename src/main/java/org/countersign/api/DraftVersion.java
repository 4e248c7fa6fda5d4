package org.countersign.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A draft's version as an entity tag (RFC 9110): its change number in quotes. */
final class DraftVersion {

    private static final Pattern TAG = Pattern.compile("\\s*\"(\\d{1,18})\"\\s*");

    private DraftVersion() {}

    static String etag(long changeNumber) {
        return "\"" + changeNumber + "\"";
    }

    /** A tag that was never given out matches no draft. */
    static long required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw new MissingVersionException();
        }
        Matcher matcher = TAG.matcher(ifMatch);
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : -1;
    }
}
