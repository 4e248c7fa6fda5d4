package org.countersign.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** An address that nobody has is compared with a made-up hash. Were that no true one, its quick refusal would tell. */
class NobodysPasswordTakesAsLongAsAnyTest {

    @Test
    void itsHashHasTheParametersAndLengthsOfTrueOnes() {
        String hash = new Passwords().hash("several words in a row");
        assertThat(shape(Passwords.NOBODYS_HASH)).isEqualTo(shape(hash));
    }

    @Test
    void itsHashCanBeRead() {
        Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
        assertThat(encoder.upgradeEncoding(Passwords.NOBODYS_HASH)).isFalse();
    }

    /** Algorithm, version and costs as they are; salt and hash by their lengths. */
    private static List<Object> shape(String hash) {
        String[] parts = hash.split("\\$", -1);
        return List.of(parts[1], parts[2], parts[3], parts[4].length(), parts[5].length());
    }
}
