package org.countersign.document;

import java.util.List;

/** What a {@link Block.QuestionAndAnswer} is made of. */
public sealed interface QuestionPart extends Node {

    record Question(List<Inline> content) implements QuestionPart {

        public Question {
            content = JoinedTexts.of(content);
        }
    }

    /** @param content one or more blocks */
    record Answer(List<Block.Flow> content) implements QuestionPart {

        public Answer {
            content = FlowContent.atLeastOne(content);
        }
    }
}
