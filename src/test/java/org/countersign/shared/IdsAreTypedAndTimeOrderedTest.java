package org.countersign.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsAreTypedAndTimeOrderedTest {

    @Test
    void eachIdSortsAfterTheOneMadeBefore() {
        List<String> texts = Stream.generate(ArticleId::random)
                .limit(10_000)
                .map(ArticleId::toString)
                .toList();
        assertThat(texts).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void anIdIsAUuidOfVersion7WithTheTimeInFront() {
        RevisionId id = RevisionId.random();
        assertThat(id.value().version()).isEqualTo(7);
        assertThat(id.value().variant()).isEqualTo(2);
        assertThat(Instant.ofEpochMilli(id.value().getMostSignificantBits() >>> 16))
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
    }

    @Test
    void anIdIsReadBackFromItsText() {
        PersonId id = PersonId.random();
        assertThat(PersonId.of(id.toString())).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1-1-1", "not a uuid", "0190163d-8694-739b-aea5-966c26f8ad9z"})
    void whatIsNoUuidIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PersonId.of(text));
    }

    @Test
    void aContentHashIs32BytesIn64Digits() {
        ContentHash hash = ContentHash.of("0123456789abcdef".repeat(4));
        assertThat(hash.bytes()).hasSize(32);
        assertThat(ContentHash.of(hash.bytes())).isEqualTo(hash);
        assertThat(hash.first12()).isEqualTo("0123456789ab");
        assertThat(hash).hasToString(hash.hex());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123456789ab", "0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef"})
    void anythingElseIsNoContentHash(String hex) {
        assertThatIllegalArgumentException().isThrownBy(() -> ContentHash.of(hex));
        assertThatIllegalArgumentException().isThrownBy(() -> ContentHash.of(new byte[31]));
    }
}
