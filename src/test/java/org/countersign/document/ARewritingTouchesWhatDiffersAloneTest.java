package org.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Documents.class)
@Domain(DomainContext.Global.class)
class ARewritingTouchesWhatDiffersAloneTest {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void itsStepsLeadToTheOtherDocument(@ForAll Document before, @ForAll Document after) {
        assertThat(StepBatch.ofStored(Replacement.steps(before, after)).applyTo(before))
                .isEqualTo(after);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void itsStepsLeadToTheRevision(@ForAll Document before, @ForAll long seed) {
        Document after = Rewriting.of(before, new Random(seed));
        List<String> steps = Replacement.steps(before, after);
        assertThat(StepBatch.ofStored(steps).applyTo(before)).isEqualTo(after);
        assertThat(steps.isEmpty()).isEqualTo(before.equals(after));
    }

    @Property(tries = 300)
    void itsStepLeadsToTheOtherTitle(
            @ForAll @StringLength(max = 30) String one, @ForAll @StringLength(max = 30) String other) {
        Assume.that(TextPart.TITLE.problemIn(one) == null && TextPart.TITLE.problemIn(other) == null);
        List<String> steps = Replacement.step(one, other).stream().toList();
        assertThat(StepBatch.ofStored(steps).applyTo(TextPart.TITLE, one)).isEqualTo(other);
    }

    @Example
    void aPairOfCharactersIsNeverTornApart() {
        String step = Replacement.step("a😀b", "a😁b").orElseThrow();
        assertThat(StepBatch.ofStored(List.of(step)).applyTo(TextPart.TITLE, "a😀b"))
                .isEqualTo("a😁b");
    }

    @Example
    void oneWordIsOneSmallStep() {
        Document before = DocumentCodec.decode(body("Take 20 mg"));
        Document after = DocumentCodec.decode(body("Take 25 mg"));
        assertThat(Replacement.steps(before, after))
                .containsExactly("{\"stepType\":\"replace\",\"from\":10,\"to\":12,"
                        + "\"slice\":{\"content\":[{\"type\":\"text\",\"text\":\"25\"}]}}");
    }

    private static String body(String item) {
        return """
                {"type":"doc","content":[{"type":"heading","attrs":{"level":2}},{"type":"bulletList","content":[
                {"type":"listItem","content":[{"type":"paragraph","content":[{"type":"text","text":"%s"}]}]}]}]}
                """.formatted(item);
    }
}
