package org.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorshipFollowsEveryStepTest {

    private static final Document BEFORE = DocumentCodec.decode(
            "{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"0123456789\"}]}]}");

    private final List<String> steps = new ArrayList<>();

    @Test
    void untouchedTextIsNobodys() {
        insert(1, "ab");
        assertThat(authorship().latest(5, 8)).isEmpty();
        assertThat(authorship().latest(1, 3)).hasValue(0);
    }

    @Test
    void whatStandsBehindAnInsertionMovesAlong() {
        insert(9, "late");
        insert(1, "early");
        Authorship authorship = authorship();
        assertThat(authorship.latest(1, 6)).hasValue(1);
        assertThat(authorship.latest(6, 14)).isEmpty();
        assertThat(authorship.latest(14, 18)).hasValue(0);
        assertThat(authorship.latest(18, 20)).isEmpty();
    }

    @Test
    void theLatestOfSeveralIsNamed() {
        insert(3, "one");
        insert(4, "two");
        assertThat(authorship().latest(3, 4)).hasValue(0);
        assertThat(authorship().latest(3, 9)).hasValue(1);
    }

    @Test
    void aPlaceBetweenTwoCharactersIsAboutEither() {
        insert(3, "one");
        assertThat(authorship().latest(3, 3)).hasValue(0);
        assertThat(authorship().latest(6, 6)).hasValue(0);
        assertThat(authorship().latest(8, 8)).isEmpty();
    }

    @Test
    void whatWasDeletedLeavesNoTrace() {
        insert(3, "gone");
        steps.add("{\"stepType\":\"replace\",\"from\":3,\"to\":7}");
        assertThat(authorship().latest(1, 11)).isEmpty();
    }

    @Test
    void settingInBoldIsAChange() {
        steps.add("{\"stepType\":\"addMark\",\"mark\":{\"type\":\"bold\"},\"from\":2,\"to\":5}");
        assertThat(authorship().latest(2, 3)).hasValue(0);
        assertThat(authorship().latest(5, 8)).isEmpty();
    }

    @Test
    void wrappingLeavesTheTextToWhoeverWroteIt() {
        steps.add("{\"stepType\":\"replaceAround\",\"from\":0,\"to\":12,\"gapFrom\":0,\"gapTo\":12,\"insert\":1,"
                + "\"slice\":{\"content\":[{\"type\":\"blockquote\"}]},\"structure\":true}");
        assertThat(authorship().latest(2, 12)).isEmpty();
        assertThat(authorship().latest(0, 1)).hasValue(0);
    }

    private Authorship authorship() {
        StepBatch batch = StepBatch.ofStored(steps);
        return Authorship.of(batch.applyTo(BEFORE), batch);
    }

    private void insert(int position, String text) {
        steps.add(
                "{\"stepType\":\"replace\",\"from\":%d,\"to\":%d,\"slice\":{\"content\":[{\"type\":\"text\",\"text\":\"%s\"}]}}"
                        .formatted(position, position, text));
    }
}
