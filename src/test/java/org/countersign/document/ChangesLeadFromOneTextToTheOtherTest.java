package org.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Documents.class)
@Domain(DomainContext.Global.class)
class ChangesLeadFromOneTextToTheOtherTest {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void ofAnyTwoDocuments(@ForAll Document before, @ForAll Document after) {
        assertThat(Changes.between(before, after).applyTo(before)).isEqualTo(after);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void ofADocumentAndItsRevision(@ForAll Document before, @ForAll long seed) {
        Document after = Rewriting.of(before, new Random(seed));
        Changes changes = Changes.between(before, after);
        assertThat(changes.applyTo(before)).isEqualTo(after);
        assertThat(changes.isEmpty()).isEqualTo(before.equals(after));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void noneWhereNothingChanged(@ForAll Document document) {
        Document same = DocumentCodec.decode(DocumentCodec.encode(document));
        assertThat(Changes.between(document, same).isEmpty()).isTrue();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void andAreToldAboutTheirOwnTextAlone(@ForAll Document before, @ForAll Document after, @ForAll Document other) {
        Assume.that(!other.equals(before));
        Changes changes = Changes.between(before, after);
        assertThatIllegalArgumentException().isThrownBy(() -> changes.applyTo(other));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whateverTheOrderOfTheBlocksBecame(@ForAll Document before, @ForAll long seed) {
        List<Block> shuffled = new ArrayList<>(before.content());
        Collections.shuffle(shuffled, new Random(seed));
        Document after = new Document(shuffled);
        assertThat(Changes.between(before, after).applyTo(before)).isEqualTo(after);
    }

    @Property(tries = 300)
    void ofTwoPlainTexts(@ForAll @StringLength(max = 60) String one, @ForAll @StringLength(max = 60) String other) {
        Assume.that(Characters.problemIn(one) == null && Characters.problemIn(other) == null);
        assertThat(Changes.between(one, other).applyTo(one)).isEqualTo(other);
    }
}
