package org.countersign.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.countersign.document.Block.Flow;
import org.countersign.shared.Slug;

/** A document as plain text, for search and comparison, and what can be counted in it. */
public final class TextRenderer {

    private static final int WORDS_PER_MINUTE = 220;
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private TextRenderer() {}

    /** The text without marks, addresses and citations: each paragraph, heading or button label on lines of its own. */
    public static String text(Document document) {
        List<String> lines = new ArrayList<>();
        document.content().forEach(block -> collect(block, lines));
        return String.join("\n", lines);
    }

    /** How many words it has; what holds neither letter nor digit is no word. */
    public static int wordCount(Document document) {
        return (int) WHITE_SPACE
                .splitAsStream(text(document))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    /** How long it takes to read, in whole minutes, at least 1. */
    public static int readingMinutes(Document document) {
        return Math.max(1, Math.round((float) wordCount(document) / WORDS_PER_MINUTE));
    }

    /** The headings in their order. Only headings change their ids, so that a link to one outlives edits around it. */
    public static List<OutlineEntry> outline(Document document) {
        List<OutlineEntry> entries = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Block block : document.content()) {
            if (block instanceof Block.Heading(int level, var content)) {
                String text = lineOf(content).replace('\n', ' ').strip();
                entries.add(new OutlineEntry(level, text, uniqueId(text, ids)));
            }
        }
        return List.copyOf(entries);
    }

    private static String uniqueId(String text, Set<String> taken) {
        String slug = Slug.fromTitle(text).value();
        String id = slug;
        for (int number = 2; !taken.add(id); number++) {
            id = slug + "-" + number;
        }
        return id;
    }

    private static void collect(Block block, List<String> lines) {
        switch (block) {
            case Block.Paragraph(var content) -> lines.add(lineOf(content));
            case Block.Heading heading -> lines.add(lineOf(heading.content()));
            case Block.BulletList(var items) -> items.forEach(item -> collectAll(item.content(), lines));
            case Block.OrderedList list -> list.content().forEach(item -> collectAll(item.content(), lines));
            case Block.Blockquote(var content) -> collectAll(content, lines);
            case Block.Callout callout -> collectAll(callout.content(), lines);
            case Block.CallToAction call -> {
                if (!call.content().isEmpty()) {
                    lines.add(lineOf(call.content()));
                }
                lines.add(call.label());
            }
            case Block.Table(var rows) ->
                rows.forEach(row -> row.content().forEach(cell -> collectAll(cell.content(), lines)));
            case Block.QuestionAndAnswer(var question, var answer) -> {
                lines.add(lineOf(question.content()));
                collectAll(answer.content(), lines);
            }
            case Block.Image image -> {
                if (!image.content().isEmpty()) {
                    lines.add(lineOf(image.content()));
                }
            }
            case Block.HorizontalRule _ -> {
                // a line without words
            }
        }
    }

    private static void collectAll(List<Flow> content, List<String> lines) {
        content.forEach(block -> collect(block, lines));
    }

    private static String lineOf(List<Inline> content) {
        StringBuilder line = new StringBuilder();
        for (Inline inline : content) {
            line.append(
                    switch (inline) {
                        case Inline.Text text -> text.text();
                        case Inline.HardBreak _ -> "\n";
                        case Inline.Citation _ -> "";
                    });
        }
        return line.toString();
    }
}
