package org.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ABatchIsAcceptedWholeOrNotAtAllTest {

    /**
     * The tokens start at these positions: paragraph 0, abc 1, heading 5, d 6, list 8, item 9, paragraph 10, e 11, rule
     * 15. Each case first deletes the a.
     */
    private static final Document DRAFT = DocumentCodec.decode("""
            {"type":"doc","content":[
              {"type":"paragraph","content":[{"type":"text","text":"abc"}]},
              {"type":"heading","attrs":{"level":2},"content":[{"type":"text","text":"d"}]},
              {"type":"bulletList","content":[{"type":"listItem","content":[
                {"type":"paragraph","content":[{"type":"text","text":"e"}]}]}]},
              {"type":"horizontalRule"}]}
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"stepType":"replace","from":15,"to":16}                                                               | [1]: reaches beyond the end of the text
            {"stepType":"replace","from":0,"to":1}                                                                 | [1]: 'paragraph' ends where it has not begun
            {"stepType":"replace","from":2,"to":8}                                                                 | [1]: 'bulletList' ends where it has not begun
            {"stepType":"replace","from":8,"to":13}                                                                | [1]: needs at least one 'listItem'
            {"stepType":"replace","from":10,"to":11,"structure":true}                                              | [1]: a change of structure would overwrite content
            {"stepType":"replace","from":1,"to":1,"slice":{"content":[{"type":"paragraph"}]}}                      | [1]: 'paragraph' cannot stand in 'paragraph'
            {"stepType":"replace","from":1,"to":1,"slice":{"content":[{"type":"bulletList"}],"openStart":1,"openEnd":1}} | [1]: 'bulletList' cannot go on in 'paragraph'
            {"stepType":"replace","from":0,"to":0,"slice":{"content":[{"type":"text","text":"x"}]}}                | [1]: 'text' cannot stand in 'doc'
            {"stepType":"replace","from":0,"to":0,"slice":{"content":[{"type":"paragraph"}],"openStart":1}}        | [1]: the slice is open deeper than the place where it is put
            {"stepType":"replaceAround","from":0,"to":7,"gapFrom":2,"gapTo":6,"insert":0}                          | [1]: the gap cuts through a node
            {"stepType":"attr","pos":0,"attr":"level","value":3}                                                   | [1]: no node with 'level' begins there
            {"stepType":"attr","pos":4,"attr":"level","value":5}                                                   | [1].value: must be 2, 3 or 4
            {"stepType":"attr","pos":2147483647,"attr":"level","value":3}                                          | [1]: no node with 'level' begins there
            """)
    void aStepThatDoesNotFitIsRefusedWithItsPlaceInTheBatch(String step, String message) {
        String first = "{\"stepType\":\"replace\",\"from\":1,\"to\":2}";
        assertThatExceptionOfType(InvalidStepException.class)
                .isThrownBy(
                        () -> StepBatch.decode("[" + first + "," + step + "]").applyTo(DRAFT))
                .withMessage(message);
    }

    @Test
    void theDocumentIsValidAfterEachStepSinceBrowsersApplyThemOneByOne() {
        String emptyTheDocument = "{\"stepType\":\"replace\",\"from\":0,\"to\":16}";
        String fillItAgain =
                "{\"stepType\":\"replace\",\"from\":0,\"to\":0,\"slice\":{\"content\":[{\"type\":\"paragraph\"}]}}";
        assertThatExceptionOfType(InvalidStepException.class)
                .isThrownBy(() -> StepBatch.decode("[" + emptyTheDocument + "," + fillItAgain + "]")
                        .applyTo(DRAFT))
                .withMessage("[0]: needs at least one block");
    }

    @Test
    void aChangeWithinAListLeavesTheOtherBlocksTheSameObjects() {
        Document changed = StepBatch.decode(
                        "[{\"stepType\":\"addMark\",\"from\":11,\"to\":12,\"mark\":{\"type\":\"bold\"}}]")
                .applyTo(DRAFT);
        assertThat(changed.content().get(0)).isSameAs(DRAFT.content().get(0));
        assertThat(HtmlRenderer.render(changed)).contains("<li><strong>e</strong></li>");
    }

    @Test
    void nestingBeyond100LevelsIsRefused() {
        String wrap = "{\"stepType\":\"replaceAround\",\"from\":0,\"to\":%d,\"gapFrom\":0,\"gapTo\":%d,\"insert\":4,"
                + "\"slice\":{\"content\":[{\"type\":\"bulletList\",\"content\":[{\"type\":\"listItem\",\"content\":"
                + "[{\"type\":\"paragraph\"}]}]}]},\"structure\":true}";
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            int size = 2 + i * 6;
            steps.append(i == 0 ? "" : ",").append(wrap.formatted(size, size));
        }
        assertThatExceptionOfType(InvalidStepException.class)
                .isThrownBy(() -> StepBatch.decode("[" + steps + "]").applyTo(Document.empty()))
                .withMessage("[49]: is nested deeper than 100 levels");
    }

    @Test
    void aDocumentThatWouldGrowBeyond2MegabytesIsRefused() {
        String text = "x".repeat(1_500_000);
        String paragraph =
                "{\"stepType\":\"replace\",\"from\":0,\"to\":0,\"slice\":{\"content\":[{\"type\":\"paragraph\","
                        + "\"content\":[{\"type\":\"text\",\"text\":\"" + text + "\"}]}]}}";
        StepBatch batch = StepBatch.decode("[" + paragraph + "]");
        Document once = batch.applyTo(Document.empty());
        assertThatExceptionOfType(InvalidStepException.class)
                .isThrownBy(() -> batch.applyTo(once))
                .withMessage("The article would be larger than 2 MB.");
    }
}
