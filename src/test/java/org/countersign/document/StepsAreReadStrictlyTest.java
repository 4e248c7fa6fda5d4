package org.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsAreReadStrictlyTest {

    private static final String INSERT =
            "{\"stepType\":\"replace\",\"from\":1,\"to\":1,\"slice\":{\"content\":[{\"type\":\"text\",\"text\":\"a\"}]}}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                                                   | must be a list
            []                                                                                   | holds no step
            [1]                                                                                  | [0]: a step is an object
            [{}]                                                                                 | [0].stepType: is missing
            [{"stepType":7}]                                                                     | [0].stepType: must be a string
            [{"stepType":"markSet"}]                                                             | [0]: unknown step 'markSet'
            [{"stepType":"addNodeMark","pos":0,"mark":{"type":"bold"}}]                          | [0]: unknown step 'addNodeMark'
            [{"stepType":"docAttr","attr":"level","value":1}]                                    | [0]: unknown step 'docAttr'
            [{"stepType":"replace","from":0}]                                                    | [0].to: is missing
            [{"stepType":"replace","from":-1,"to":0}]                                            | [0].from: must be a whole number from 0
            [{"stepType":"replace","from":0.5,"to":1}]                                           | [0].from: must be a whole number from 0
            [{"stepType":"replace","from":"0","to":1}]                                           | [0].from: must be a whole number from 0
            [{"stepType":"replace","from":3,"to":2}]                                             | [0].to: lies before from
            [{"stepType":"replace","from":0,"to":1,"gapFrom":0}]                                 | [0]: unknown field 'gapFrom'
            [{"stepType":"replace","from":0,"to":1,"clientID":4}]                                | [0]: unknown field 'clientID'
            [{"stepType":"replace","from":0,"to":1,"structure":"yes"}]                           | [0].structure: must be true or false
            [{"stepType":"replace","from":0,"to":1,"slice":null}]                                | [0].slice: a slice is an object
            [{"stepType":"replace","from":0,"to":1,"slice":{"content":{}}}]                      | [0].slice.content: must be a list
            [{"stepType":"replace","from":0,"to":1,"slice":{"content":[{"type":"video"}]}}]      | [0].slice.content[0]: unknown node 'video'
            [{"stepType":"replace","from":0,"to":1,"slice":{"openStart":1}}]                     | [0].slice.openStart: is deeper than the slice's nodes
            [{"stepType":"replace","from":0,"to":1,"slice":{"content":[{"type":"horizontalRule"}],"openEnd":1}}] | [0].slice.openEnd: is deeper than the slice's nodes
            [{"stepType":"replace","from":0,"to":1,"slice":{"open":1}}]                          | [0].slice: unknown field 'open'
            [{"stepType":"replaceAround","from":0,"to":4,"gapFrom":1,"gapTo":5,"insert":0}]      | [0]: the gap must lie between from and to
            [{"stepType":"replaceAround","from":0,"to":4,"gapFrom":1,"gapTo":2,"insert":1}]      | [0].insert: lies beyond the end of the slice
            [{"stepType":"addMark","from":0,"to":1,"mark":{"type":"font"}}]                      | [0].mark: unknown mark 'font'
            [{"stepType":"addMark","from":0,"to":1,"mark":{"type":"link","attrs":{"href":"javascript:x"}}}] | [0].mark.attrs.href: must be relative or start with http:, https:, mailto: or tel:
            [{"stepType":"attr","pos":0,"attr":"class","value":"x"}]                             | [0].attr: unknown attribute 'class'
            [{"stepType":"attr","pos":0,"attr":"level","value":7}]                               | [0].value: must be 2, 3 or 4
            [{"stepType":"attr","pos":0,"attr":"level","value":null}]                            | [0].value: must be 2, 3 or 4
            [{"stepType":"attr","pos":0,"attr":"level"}]                                         | [0].value: is missing
            """)
    void theFirstFaultIsNamedWithItsPath(String json, String message) {
        assertThatExceptionOfType(InvalidStepException.class)
                .isThrownBy(() -> StepBatch.decode(json))
                .withMessage(message);
    }

    @Test
    void aBrowserSendsAtMost1000StepsAtOnce() {
        String thousand = (INSERT + ",").repeat(999) + INSERT;
        assertThat(StepBatch.decode("[" + thousand + "]").size()).isEqualTo(1_000);
        assertThatExceptionOfType(InvalidStepException.class)
                .isThrownBy(() -> StepBatch.decode("[" + thousand + "," + INSERT + "]"))
                .withMessage("holds more than 1000 steps");
    }

    @Test
    void storedStepsAreReadOneByOneInAnyNumber() {
        assertThat(StepBatch.ofStored(List.of()).applyTo(Document.empty())).isEqualTo(Document.empty());
        StepBatch many = StepBatch.ofStored(Collections.nCopies(1_500, INSERT));
        assertThat(TextRenderer.text(many.applyTo(Document.empty()))).isEqualTo("a".repeat(1_500));
        assertThatExceptionOfType(InvalidStepException.class)
                .isThrownBy(() -> StepBatch.ofStored(List.of(INSERT, "{\"stepType\":\"x\"}")))
                .withMessage("[1]: unknown step 'x'");
    }
}
