package org.countersign.people;

import org.countersign.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Argon2id (RFC 9106) with 19 MiB and two passes, as OWASP's password storage sheet asks for at least. That takes its
 * time, so it is refused inside a transaction, which would hold a connection to the database meanwhile.
 */
@Component
@Transactional(propagation = Propagation.NEVER)
class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    /** As expensive to compare with as any, and made up, since making a true one would be as expensive at each start. */
    static final String NOBODYS_HASH = "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
            .formatted(KIBIBYTES, PASSES, "A".repeat(base64Length(SALT_BYTES)), "A".repeat(base64Length(HASH_BYTES)));

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, KIBIBYTES, PASSES);

    /** @throws RefusedException with what a password must be */
    String hash(String password) {
        if (password.length() < SHORTEST) {
            throw new RefusedException(
                    "A password needs at least " + SHORTEST + " characters. Several words in a row are easy to keep.");
        }
        if (password.length() > LONGEST) {
            throw new RefusedException("A password can have at most " + LONGEST + " characters.");
        }
        if (password.chars().distinct().count() < 5) {
            throw new RefusedException("This password repeats too few characters. Several words in a row are better.");
        }
        return hashed(password);
    }

    private String hashed(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("No hash was made");
        }
        return hash;
    }

    /** Without padding, as the format has it. */
    private static int base64Length(int bytes) {
        return Math.ceilDiv(bytes * 8, 6);
    }

    /** Takes as long when there is no hash to compare with, so that time does not tell which accounts exist. */
    boolean matches(String password, @Nullable String hash) {
        boolean matches = password.length() <= LONGEST && encoder.matches(password, hash == null ? NOBODYS_HASH : hash);
        return matches && hash != null;
    }
}
