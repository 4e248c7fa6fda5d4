package org.countersign.people;

import java.util.Locale;
import java.util.regex.Pattern;
import org.countersign.shared.RefusedException;

/** An e-mail address in lower case, at most 254 characters (RFC 5321, 4.5.3.1.3). */
public record EmailAddress(String value) {

    private static final Pattern SHAPE =
            Pattern.compile("[^\\s\\p{Cc}\\p{Cs}@]+@[^\\s\\p{Cc}\\p{Cs}@.]+(\\.[^\\s\\p{Cc}\\p{Cs}@.]+)*");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 254 || !SHAPE.matcher(value).matches()) {
            throw new RefusedException("This is not an e-mail address. It looks like name@clinic.example.");
        }
    }

    public static EmailAddress of(String value) {
        return new EmailAddress(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
