package org.countersign.exchange;

import java.util.ArrayList;
import java.util.List;
import org.countersign.document.Block;
import org.countersign.document.Block.Flow;
import org.countersign.document.Inline;
import org.countersign.document.Mark;
import org.countersign.document.Marks;

/**
 * Blocks as they can stand in list items, cells, quotes and answers: images wait to follow what holds them, all else is taken
 * apart into paragraphs.
 */
final class Flows {

    private final Losses losses;
    private final DisplacedImages displaced;

    Flows(Reading reading) {
        this.losses = reading.losses();
        this.displaced = reading.displaced();
    }

    List<Flow> of(List<? extends Block> blocks) {
        List<Flow> flows = new ArrayList<>();
        blocks.forEach(block -> add(block, flows));
        return flows;
    }

    private void add(Block block, List<Flow> flows) {
        switch (block) {
            case Flow flow -> flows.add(flow);
            case Block.Heading heading -> flows.add(new Block.Paragraph(bold(heading.content())));
            case Block.Blockquote(var content) -> flows.addAll(content);
            case Block.Callout callout -> nested(callout.content(), flows);
            case Block.CallToAction call -> {
                losses.add(Loss.NESTED_BLOCK);
                flows.add(new Block.Paragraph(sentence(call)));
            }
            case Block.Table(var rows) -> {
                losses.add(Loss.NESTED_BLOCK);
                rows.forEach(row -> row.content().forEach(cell -> flows.addAll(cell.content())));
            }
            case Block.QuestionAndAnswer(var question, var answer) -> {
                flows.add(new Block.Paragraph(bold(question.content())));
                nested(answer.content(), flows);
            }
            case Block.Image image -> displaced.add(image);
            case Block.HorizontalRule _ -> {
                // nothing to read
            }
        }
    }

    private void nested(List<Flow> content, List<Flow> flows) {
        losses.add(Loss.NESTED_BLOCK);
        flows.addAll(content);
    }

    private static List<Inline> sentence(Block.CallToAction call) {
        List<Inline> sentence = new ArrayList<>(call.content());
        if (!sentence.isEmpty()) {
            sentence.add(new Inline.Text(" ", Marks.NONE));
        }
        sentence.add(new Inline.Text(call.label(), Marks.of(new Mark.Link(call.href()))));
        return sentence;
    }

    private static List<Inline> bold(List<Inline> line) {
        return line.stream()
                .map(inline -> inline.with(bold(inline.marks(), true)))
                .toList();
    }

    private static Marks bold(Marks marks, boolean wanted) {
        List<Mark> changed = new ArrayList<>(marks.list());
        changed.removeIf(Mark.Bold.class::isInstance);
        if (wanted) {
            changed.add(new Mark.Bold());
        }
        return new Marks(changed);
    }

    /** For cells that are shown in bold anyway. */
    static List<Flow> withoutBold(List<Flow> flows) {
        return flows.stream()
                .map(flow -> Lines.changed(
                        flow,
                        line -> line.stream()
                                .map(inline -> inline.with(bold(inline.marks(), false)))
                                .toList()))
                .toList();
    }
}
