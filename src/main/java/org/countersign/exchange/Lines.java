package org.countersign.exchange;

import java.util.List;
import java.util.function.UnaryOperator;
import org.countersign.document.Block;
import org.countersign.document.Block.Flow;
import org.countersign.document.Inline;
import org.countersign.document.ListItem;
import org.countersign.document.QuestionPart;
import org.countersign.document.TableCell;
import org.countersign.document.TableRow;

/** Changes every line of text in a block, and nothing else of it. */
final class Lines {

    private final UnaryOperator<List<Inline>> change;

    private Lines(UnaryOperator<List<Inline>> change) {
        this.change = change;
    }

    static Block changed(Block block, UnaryOperator<List<Inline>> change) {
        return new Lines(change).block(block);
    }

    static Flow changed(Flow flow, UnaryOperator<List<Inline>> change) {
        return new Lines(change).flow(flow);
    }

    private Block block(Block block) {
        return switch (block) {
            case Flow flow -> flow(flow);
            case Block.Heading heading -> new Block.Heading(heading.level(), change.apply(heading.content()));
            case Block.Blockquote(var content) -> new Block.Blockquote(flows(content));
            case Block.Callout callout -> new Block.Callout(callout.kind(), flows(callout.content()));
            case Block.CallToAction call ->
                new Block.CallToAction(call.label(), call.href(), change.apply(call.content()));
            case Block.Table(var rows) ->
                new Block.Table(rows.stream().map(this::row).toList());
            case Block.QuestionAndAnswer(var question, var answer) ->
                new Block.QuestionAndAnswer(
                        new QuestionPart.Question(change.apply(question.content())),
                        new QuestionPart.Answer(flows(answer.content())));
            case Block.Image image ->
                new Block.Image(
                        image.media(), image.alt(), image.width(), image.height(), change.apply(image.content()));
            case Block.HorizontalRule rule -> rule;
        };
    }

    private Flow flow(Flow flow) {
        return switch (flow) {
            case Block.Paragraph(var content) -> new Block.Paragraph(change.apply(content));
            case Block.BulletList(var items) -> new Block.BulletList(items(items));
            case Block.OrderedList list -> new Block.OrderedList(list.start(), items(list.content()));
        };
    }

    private List<Flow> flows(List<Flow> flows) {
        return flows.stream().map(this::flow).toList();
    }

    private List<ListItem> items(List<ListItem> items) {
        return items.stream().map(item -> new ListItem(flows(item.content()))).toList();
    }

    private TableRow row(TableRow row) {
        return new TableRow(row.content().stream()
                .map(cell -> new TableCell(cell.header(), cell.colspan(), cell.rowspan(), flows(cell.content())))
                .toList());
    }

    /** The words of a line; a line break counts as one space. */
    static String text(List<Inline> line) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : line) {
            text.append(
                    switch (inline) {
                        case Inline.Text part -> part.text();
                        case Inline.HardBreak _ -> " ";
                        case Inline.Citation _ -> "";
                    });
        }
        return text.toString();
    }
}
