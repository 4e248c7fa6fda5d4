package org.countersign.document;

import java.util.List;

/** A title or summary while a batch of steps is applied to it. */
final class DraftLine {

    private final TextPart part;
    private String text;

    DraftLine(TextPart part, String text) {
        this.part = part;
        this.text = text;
    }

    /** @throws BrokenRuleException when the step does not fit */
    void apply(Step step) {
        if (step.to() > text.length()) {
            throw new BrokenRuleException("", "reaches beyond the end of the text");
        }
        List<Token> tokens = text.isEmpty() ? List.of() : List.of(new Token.Run(text, Marks.NONE));
        String changed = switch (step) {
            case Step.Replace _, Step.ReplaceAround _ -> textOf(step.applyTo(new TokenSequence(0, tokens)));
            case Step.AddMark _, Step.RemoveMark _, Step.SetAttribute _ -> throw noPlainText();
        };
        String problem = part.problemIn(changed);
        if (problem != null) {
            throw new BrokenRuleException("", problem);
        }
        text = changed;
    }

    String text() {
        return text;
    }

    private String textOf(List<Token> tokens) {
        StringBuilder joined = new StringBuilder();
        for (Token token : tokens) {
            if (token instanceof Token.Run(String run, Marks marks) && marks.equals(Marks.NONE)) {
                joined.append(run);
            } else {
                throw noPlainText();
            }
        }
        return joined.toString();
    }

    private BrokenRuleException noPlainText() {
        return new BrokenRuleException("", "The " + part.noun() + " holds plain text alone.");
    }
}
