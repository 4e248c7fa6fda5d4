package org.countersign.document;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.countersign.document.Block.Flow;
import org.countersign.shared.ImageHash;

/** Documents of every shape that the format knows. */
public final class Documents extends DomainContextBase {

    private static final int DEPTH = 3;

    @Provide
    Arbitrary<Document> documents() {
        return blocks().list().ofMinSize(1).ofMaxSize(5).map(Document::new);
    }

    @Provide
    Arbitrary<Marks> marks() {
        Arbitrary<Mark> script =
                Arbitraries.of(new Mark.Superscript(), new Mark.Subscript()).map(mark -> (Mark) mark);
        Arbitrary<Mark> link = addresses().map(Mark.Link::new);
        Arbitrary<Mark> plain = Arbitraries.of(List.of(new Mark.Bold(), new Mark.Italic()));
        return Combinators.combine(plain.set().ofMaxSize(2), script.optional(0.2), link.optional(0.2))
                .as((set, one, other) -> {
                    Marks marks = new Marks(List.copyOf(set));
                    Marks withScript = one.map(marks::with).orElse(marks);
                    return other.map(withScript::with).orElse(withScript);
                });
    }

    private static Arbitrary<LinkAddress> addresses() {
        return Arbitraries.of("/", "#a'b", "?q=1&r=2", "https://example.org/a", "mailto:a@example.org", "tel:911", "é")
                .map(LinkAddress::of);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMinLength(1).ofMaxLength(12).filter(text -> Characters.problemIn(text) == null),
                Arbitraries.of("<script>", "a&amp;b", "\"'>", "</p>", "😀", "one two", "\t\n", "]]>", "<!--"));
    }

    private Arbitrary<List<Inline>> lines() {
        Arbitrary<Inline> text = Combinators.combine(texts(), marks()).as(Inline.Text::new);
        Arbitrary<Inline> hardBreak = marks().map(Inline.HardBreak::new);
        Arbitrary<Inline> citation =
                Combinators.combine(referenceIds(), marks()).as(Inline.Citation::new);
        return Arbitraries.frequencyOf(Tuple.of(8, text), Tuple.of(1, hardBreak), Tuple.of(1, citation))
                .list()
                .ofMaxSize(5);
    }

    private Arbitrary<Block> blocks() {
        Arbitrary<Block> flow = flows(DEPTH).map(block -> block);
        Arbitrary<Block> heading = Combinators.combine(Arbitraries.integers().between(2, 4), lines())
                .as(Block.Heading::new);
        Arbitrary<Block> quote = flows(1).list().ofMinSize(1).ofMaxSize(3).map(Block.Blockquote::new);
        Arbitrary<Block> callout = Combinators.combine(
                        Arbitraries.of(CalloutKind.class),
                        flows(1).list().ofMinSize(1).ofMaxSize(3))
                .as(Block.Callout::new);
        Arbitrary<String> labels = texts().filter(label -> !Characters.isBlank(label));
        Arbitrary<Block> call =
                Combinators.combine(labels, addresses(), lines()).as(Block.CallToAction::new);
        return Arbitraries.oneOf(
                flow,
                heading,
                quote,
                callout,
                call,
                tables(),
                questions(),
                images(),
                Arbitraries.just(new Block.HorizontalRule()));
    }

    private static Arbitrary<ReferenceId> referenceIds() {
        return Arbitraries.of("a", "b1", "zz9").map(ReferenceId::of);
    }

    private Arbitrary<Block> tables() {
        Arbitrary<Integer> spans = Arbitraries.frequency(Tuple.of(5, 1), Tuple.of(1, 2), Tuple.of(1, 3));
        Arbitrary<TableCell> cells = Combinators.combine(
                        Arbitraries.of(true, false),
                        spans,
                        spans,
                        flows(1).list().ofMinSize(1).ofMaxSize(2))
                .as(TableCell::new);
        return cells.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(TableRow::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(Block.Table::new);
    }

    private Arbitrary<Block> questions() {
        return Combinators.combine(lines(), flows(1).list().ofMinSize(1).ofMaxSize(2))
                .as((question, answer) -> new Block.QuestionAndAnswer(
                        new QuestionPart.Question(question), new QuestionPart.Answer(answer)));
    }

    private Arbitrary<Block> images() {
        Arbitrary<ImageHash> hashes = Arbitraries.of("0", "7", "f").map(digit -> ImageHash.of(digit.repeat(64)));
        Arbitrary<Integer> sizes = Arbitraries.integers().between(1, 20_000);
        Arbitrary<String> alternatives = Arbitraries.oneOf(Arbitraries.just(""), texts());
        return Combinators.combine(hashes, alternatives, sizes, sizes, lines()).as(Block.Image::new);
    }

    private Arbitrary<Flow> flows(int depth) {
        Arbitrary<Flow> paragraph = lines().map(Block.Paragraph::new);
        if (depth == 0) {
            return paragraph;
        }
        Arbitrary<List<ListItem>> items = Combinators.combine(
                        lines(), Arbitraries.lazy(() -> flows(depth - 1)).list().ofMaxSize(2))
                .as((line, rest) -> {
                    List<Flow> content = new ArrayList<>();
                    content.add(new Block.Paragraph(line));
                    content.addAll(rest);
                    return new ListItem(content);
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        Arbitrary<Flow> bullets = items.map(Block.BulletList::new);
        Arbitrary<Flow> numbers = Combinators.combine(Arbitraries.integers().between(1, 999_999), items)
                .as(Block.OrderedList::new);
        return Arbitraries.frequencyOf(Tuple.of(4, paragraph), Tuple.of(1, bullets), Tuple.of(1, numbers));
    }
}
