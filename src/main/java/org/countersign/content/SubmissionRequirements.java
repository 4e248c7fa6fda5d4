package org.countersign.content;

import java.util.ArrayList;
import java.util.List;
import org.countersign.document.AltText;
import org.countersign.document.ArticleContent;
import org.countersign.document.Block;
import org.countersign.document.Document;
import org.countersign.document.TextRenderer;

/** What an article must have before anybody is asked to review it. */
final class SubmissionRequirements {

    private SubmissionRequirements() {}

    /** What is missing, in words that go on from "Before this can be submitted it needs"; empty when nothing is. */
    static List<String> missingIn(ArticleContent content) {
        List<String> missing = new ArrayList<>();
        if (content.title().isBlank()) {
            missing.add("a title");
        }
        if (content.summary().isBlank()) {
            missing.add("a summary");
        }
        if (content.body().content().stream().noneMatch(SubmissionRequirements::isWrittenParagraph)) {
            missing.add("at least one written paragraph");
        }
        if (content.byline().isEmpty()) {
            missing.add("a byline");
        }
        addWhatTheBodyLacks(content, missing);
        return missing;
    }

    private static void addWhatTheBodyLacks(ArticleContent content, List<String> missing) {
        List<Block> blocks = content.body().content();
        if (blocks.stream().anyMatch(block -> block instanceof Block.Table table && !table.hasHeader())) {
            missing.add("a header row or column in every table");
        }
        if (blocks.stream().anyMatch(SubmissionRequirements::isHalfAQuestion)) {
            missing.add("a question and an answer wherever one of the two is written");
        }
        if (blocks.stream().anyMatch(SubmissionRequirements::isBadlyDescribed)) {
            missing.add("an alt text that says what is seen in every image that is not decorative");
        }
        int unknown = content.citationNumbers().unknown().size();
        if (unknown > 0) {
            missing.add(
                    unknown == 1
                            ? "the reference that a citation mark in the text stands for"
                            : "the references that %d citation marks in the text stand for".formatted(unknown));
        }
    }

    /** Headings and rules alone say nothing; a list, quote, callout or table holds paragraphs. */
    private static boolean isWrittenParagraph(Block block) {
        return switch (block) {
            case Block.Heading _, Block.HorizontalRule _, Block.Image _ -> false;
            default -> TextRenderer.wordCount(new Document(List.of(block))) > 0;
        };
    }

    private static boolean isHalfAQuestion(Block block) {
        return block instanceof Block.QuestionAndAnswer(var question, var answer)
                && (words(new Block.Paragraph(question.content())) == 0
                        || answer.content().stream()
                                        .mapToInt(SubmissionRequirements::words)
                                        .sum()
                                == 0);
    }

    private static boolean isBadlyDescribed(Block block) {
        return block instanceof Block.Image image && !image.alt().isEmpty() && AltText.problemIn(image.alt()) != null;
    }

    private static int words(Block block) {
        return TextRenderer.wordCount(new Document(List.of(block)));
    }
}
