package org.countersign.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.countersign.shared.PersonId;
import org.junit.jupiter.api.Test;

class ANameBehindAnAtIsAMentionTest {

    private static final Mention AMARA = mention("Amara Osei");
    private static final Mention AMARA_JUNIOR = mention("Amara Osei-Lund");
    private static final Mention NORA = mention("Nora Feld");

    @Test
    void whereverItStands() {
        assertThat(mentioned("@Amara Osei, please ask @nora feld.")).containsExactly(AMARA, NORA);
        assertThat(mentioned("(@Nora Feld)\n@Nora Feld")).containsExactly(NORA, NORA);
    }

    @Test
    void ofNamesThatBeginAlikeTheLongestCounts() {
        assertThat(mentioned("@Amara Osei-Lund knows.")).containsExactly(AMARA_JUNIOR);
    }

    @Test
    void anAddressAndHalfANameAreNone() {
        assertThat(mentioned("nora@Nora Feld, @Nora, @Nora Felder, Nora Feld")).isEmpty();
    }

    @Test
    void itsPlaceIsThatOfTheAtAndTheName() {
        assertThat(MentionedNames.in("Ask @Nora Feld.", List.of(NORA)))
                .containsExactly(new MentionedNames.Place(4, 14, NORA));
    }

    private static List<Mention> mentioned(String text) {
        return MentionedNames.in(text, List.of(AMARA, AMARA_JUNIOR, NORA)).stream()
                .map(MentionedNames.Place::mention)
                .toList();
    }

    private static Mention mention(String name) {
        return new Mention(
                new PersonId(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))), name);
    }
}
