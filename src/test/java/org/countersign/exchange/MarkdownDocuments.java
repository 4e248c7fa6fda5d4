package org.countersign.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.countersign.document.ArticleContent;
import org.countersign.document.Block;
import org.countersign.document.Block.Flow;
import org.countersign.document.CalloutKind;
import org.countersign.document.Document;
import org.countersign.document.Inline;
import org.countersign.document.LinkAddress;
import org.countersign.document.ListItem;
import org.countersign.document.Mark;
import org.countersign.document.Marks;
import org.countersign.document.Particulars;
import org.countersign.document.QuestionPart;
import org.countersign.document.Reference;
import org.countersign.document.ReferenceId;
import org.countersign.document.Source;
import org.countersign.document.TableCell;
import org.countersign.document.TableRow;

/**
 * Articles in which everything can be said in Markdown: no empty paragraphs, no spaces at the ends of a line or two in a
 * row, tables with one header row, and no citation within a link.
 */
final class MarkdownDocuments extends DomainContextBase {

    private static final int DEPTH = 3;
    private static final Pattern LOST_SPACE = Pattern.compile("^\\s|\\s$|\\s\\s", Pattern.MULTILINE);
    private static final List<Reference> REFERENCES = List.of(
            new Reference(ReferenceId.of("li16"), "Li L. Fifty years [review]. 1. Frontiers 2016", doi()),
            new Reference(ReferenceId.of("r2"), "- A leaflet * of the clinic_", null),
            new Reference(ReferenceId.of("7"), "", new Source.Pmid("123456")),
            new Reference(
                    ReferenceId.of("web"),
                    "Seen on the web.",
                    new Source.WebAddress(LinkAddress.of("https://example.org/a_(b)?q=1&copy=2"))));

    private static Source doi() {
        return new Source.Doi("10.3389/fnhum.2016.00612");
    }

    @Provide
    Arbitrary<ArticleContent> contents() {
        Arbitrary<Document> bodies = blocks().list().ofMinSize(1).ofMaxSize(5).map(Document::new);
        Arbitrary<String> titles =
                texts().filter(title -> !LOST_SPACE.matcher(title).find());
        return Combinators.combine(bodies, titles)
                .as((body, title) -> new ArticleContent(
                        title, "A \"summary\" \\ of it", List.of(), body, Particulars.NONE.withReferences(REFERENCES)));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "<script>",
                        "a&amp;b",
                        "\"'>",
                        "</p>",
                        "😀",
                        "one two",
                        "]]>",
                        "<!--",
                        "*",
                        "**bold**",
                        "_it_",
                        "1. first",
                        "- dash",
                        "# no heading",
                        "=",
                        "---",
                        "`code`",
                        "~~~",
                        "[link](/a)",
                        "[^r2]",
                        "[1]",
                        "![x](y)",
                        "a|b",
                        "|",
                        ":-:",
                        "> quote",
                        "http://example.org/x",
                        "\\",
                        "+",
                        "(a)",
                        ": b",
                        "é!",
                        "3) c",
                        "a ",
                        " b",
                        "word",
                        "Dose: ",
                        " (daily)",
                        ".",
                        "snake_case_word",
                        "x*y*z",
                        "&#32;",
                        "[!NOTE]"),
                Arbitraries.strings()
                        .withCharRange('!', '~')
                        .withChars(" äöü—“”²")
                        .ofMinLength(1)
                        .ofMaxLength(8));
    }

    private static Arbitrary<Marks> marks() {
        Arbitrary<List<Mark>> sets = Arbitraries.<List<Mark>>of(
                List.of(),
                List.of(),
                List.of(new Mark.Bold()),
                List.of(new Mark.Italic()),
                List.of(new Mark.Bold(), new Mark.Italic()),
                List.of(new Mark.Superscript()),
                List.of(new Mark.Italic(), new Mark.Subscript()),
                List.of(link("/a")),
                List.of(link("https://example.org/?a=1&b=(2)*_'"), new Mark.Bold()),
                List.of(link("mailto:a@example.org"), new Mark.Italic()));
        return sets.map(Marks::new);
    }

    private static Mark link(String address) {
        return new Mark.Link(LinkAddress.of(address));
    }

    private static Arbitrary<List<Inline>> lines() {
        Arbitrary<Inline> text = Combinators.combine(texts(), marks()).as(Inline.Text::new);
        Arbitrary<Inline> space = Arbitraries.just(new Inline.Text(" ", Marks.NONE));
        Arbitrary<Inline> hardBreak = Arbitraries.just(new Inline.HardBreak(Marks.NONE));
        Arbitrary<Inline> citation =
                Arbitraries.of(REFERENCES).map(reference -> new Inline.Citation(reference.id(), Marks.NONE));
        return Arbitraries.frequencyOf(
                        Tuple.of(6, text), Tuple.of(4, space), Tuple.of(1, hardBreak), Tuple.of(1, citation))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(line -> new Block.Paragraph(line).content())
                .filter(MarkdownDocuments::keepsItsSpaces);
    }

    /** Line breaks at the ends of a line show nothing, so they are not kept either. */
    private static boolean keepsItsSpaces(List<Inline> line) {
        StringBuilder words = new StringBuilder();
        for (Inline inline : line) {
            words.append(
                    switch (inline) {
                        case Inline.Text text -> text.text();
                        case Inline.HardBreak _ -> "\n";
                        case Inline.Citation _ -> "x";
                    });
        }
        return !LOST_SPACE.matcher(words).find() && !AllowedText.isBlank(words.toString());
    }

    private static Arbitrary<Block> blocks() {
        Arbitrary<Block> flow = flows(DEPTH).map(block -> block);
        Arbitrary<Block> heading = Combinators.combine(Arbitraries.integers().between(2, 4), lines())
                .as(Block.Heading::new);
        Arbitrary<List<Flow>> content = flows(1).list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Block> quote = content.map(Block.Blockquote::new);
        Arbitrary<Block> callout =
                Combinators.combine(Arbitraries.of(CalloutKind.class), content).as(Block.Callout::new);
        Arbitrary<Block> call = Combinators.combine(Arbitraries.of("Book a visit", "\"Go\" <now> & then"), lines())
                .as((label, line) -> new Block.CallToAction(label, LinkAddress.of("/book?a=1&b=2"), line));
        Arbitrary<Block> question = Combinators.combine(lines(), content)
                .as((line, answer) ->
                        new Block.QuestionAndAnswer(new QuestionPart.Question(line), new QuestionPart.Answer(answer)));
        Arbitrary<Block> rule = Arbitraries.just(new Block.HorizontalRule());
        return Arbitraries.oneOf(flow, flow, heading, quote, callout, call, question, tables(), rule);
    }

    private static Arbitrary<Block> tables() {
        return Arbitraries.integers()
                .between(2, 3)
                .flatMap(columns -> lines().list()
                        .ofSize(columns)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(rows -> {
                            List<TableRow> made = new ArrayList<>();
                            for (List<List<Inline>> row : rows) {
                                boolean isHead = made.isEmpty();
                                made.add(new TableRow(row.stream()
                                        .map(line -> new TableCell(isHead, 1, 1, List.of(new Block.Paragraph(line))))
                                        .toList()));
                            }
                            return new Block.Table(made);
                        }));
    }

    private static Arbitrary<Flow> flows(int depth) {
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
