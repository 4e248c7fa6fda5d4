package org.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The passage is written in characters that nothing else is written in, and no edit brings one of them: so wherever they
 * are found afterwards is where the passage has to stand.
 */
class APassageIsFollowedOrGoneTest {

    private static final char MARK = '⠿';

    /** The headings and paragraphs of the clinic's article about ketamine infusions, by their lengths. */
    private static final String ARTICLE = """
            h34 h23 p258 h24 p375 h42 p277 p309 p255 p309 p327 h40 h33 p200 p431 p193 h20 p489 p286 h30 p396 p346 h49 h30
            p209 p378 p346 h22 p408 p237 p256 h37 p268 p214 p269 h17 p223 p262 p254 h41 h20 p164 h21 p401 h20 p207 h10
            p484 p370 p412 p136 h14 p167 p188 p162""";

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void itStandsWhereItsOwnCharactersAreOrNowhere(@ForAll long seed) {
        Random random = new Random(seed);
        Document article = article();
        int length = new NodeSizes().ofAll(article.content());
        Optional<Passage> marked = Optional.empty();
        while (marked.isEmpty()) {
            int from = random.nextInt(length - 1);
            Passage chosen = new Passage(from, Math.min(length, from + 1 + random.nextInt(400)));
            article = marked(article, chosen);
            marked = found(article);
        }
        Edits edits = new Edits(article, marked.get(), random);
        for (int i = 0; i < 15; i++) {
            edits.make();
        }
        assertThat(marked.get().after(article, StepBatch.ofStored(edits.steps)))
                .isEqualTo(found(edits.body.document()));
    }

    @Example
    void whatIsTypedAtItsEdgesIsNoPartOfIt() {
        Document text = paragraph("abcdef");
        assertThat(new Passage(3, 5).after(text, steps(replace(3, 3, "xx"), replace(7, 7, "yy"))))
                .hasValue(new Passage(5, 7));
    }

    @Example
    void likeWordsInItsPlaceAreNotTaken() {
        Document text = paragraph("abcdef");
        assertThat(new Passage(3, 5).after(text, steps(replace(3, 5, "cd")))).isEmpty();
    }

    @Example
    void whatWasTypedIntoItDoesNotKeepItAlive() {
        Document text = paragraph("abcdef");
        assertThat(new Passage(3, 5).after(text, steps(replace(4, 4, "xx"), replace(3, 4, ""), replace(5, 6, ""))))
                .isEmpty();
    }

    @Example
    void itsWordsStandOnOneLine() {
        Document text = new Document(List.of(
                new Block.Paragraph(List.of(new Inline.Text("One two", Marks.NONE))),
                new Block.Paragraph(List.of(new Inline.Text("three.", Marks.NONE)))));
        assertThat(new Passage(5, 15).words(text)).isEqualTo("two three");
    }

    /** Edits of every kind that a person makes, half of them near the passage. */
    private static final class Edits {

        private final Passage near;
        private final Random random;
        private final List<String> steps = new ArrayList<>();
        private DraftBody body;

        Edits(Document document, Passage near, Random random) {
            body = new DraftBody(document);
            this.near = near;
            this.random = random;
        }

        void make() {
            int length = new NodeSizes().ofAll(body.document().content());
            int around = near.from() - 30 + random.nextInt(near.to() - near.from() + 60);
            int from = Math.clamp(random.nextBoolean() ? around : random.nextInt(length), 0, length);
            int to = Math.min(length, from + random.nextInt(random.nextInt(4) == 0 ? 600 : 12));
            String step = any(from, to);
            Document before = body.document();
            try {
                StepBatch.ofStored(List.of(step)).list().forEach(body::apply);
                steps.add(step);
            } catch (BrokenRuleException e) {
                body = new DraftBody(before);
            }
        }

        private String any(int from, int to) {
            return switch (random.nextInt(7)) {
                case 0 -> replace(from, from, "typed ");
                case 1 -> replace(from, to, "");
                case 2 -> replace(from, to, "other words");
                case 3 -> split(from);
                case 4 ->
                    "{\"stepType\":\"addMark\",\"from\":%d,\"to\":%d,\"mark\":{\"type\":\"bold\"}}".formatted(from, to);
                default -> wrapped();
            };
        }

        private static String split(int at) {
            return """
                    {"stepType":"replace","from":%1$d,"to":%1$d,"slice":{"openStart":1,"openEnd":1,
                    "content":[{"type":"paragraph"},{"type":"paragraph"}]}}""".formatted(at);
        }

        /** Puts one block into a quote. */
        private String wrapped() {
            List<Block> blocks = body.document().content();
            int chosen = random.nextInt(blocks.size());
            int from = new NodeSizes().ofAll(blocks.subList(0, chosen));
            int to = from + new NodeSizes().of(blocks.get(chosen));
            return """
                    {"stepType":"replaceAround","from":%1$d,"to":%2$d,"gapFrom":%1$d,"gapTo":%2$d,"insert":1,
                    "slice":{"content":[{"type":"blockquote"}]},"structure":true}""".formatted(from, to);
        }
    }

    private static StepBatch steps(String... steps) {
        return StepBatch.ofStored(List.of(steps));
    }

    private static String replace(int from, int to, String text) {
        String slice =
                text.isEmpty() ? "" : ",\"slice\":{\"content\":[{\"type\":\"text\",\"text\":\"%s\"}]}".formatted(text);
        return "{\"stepType\":\"replace\",\"from\":%d,\"to\":%d%s}".formatted(from, to, slice);
    }

    private static Document article() {
        List<Block> blocks = new ArrayList<>();
        for (String block : Pattern.compile("\\s+").split(ARTICLE)) {
            List<Inline> line = List.of(new Inline.Text(
                    "word ".repeat(100).substring(0, Integer.parseInt(block.substring(1))), Marks.NONE));
            blocks.add(block.startsWith("h") ? new Block.Heading(2, line) : new Block.Paragraph(line));
        }
        return new Document(blocks);
    }

    private static Document paragraph(String text) {
        return new Document(List.of(new Block.Paragraph(List.of(new Inline.Text(text, Marks.NONE)))));
    }

    /** With the passage's characters written over. */
    private static Document marked(Document document, Passage passage) {
        List<Block> blocks = new ArrayList<>();
        int position = 0;
        for (Block block : document.content()) {
            StringBuilder text =
                    new StringBuilder(((Inline.Text) block.content().getFirst()).text());
            for (int i = 0; i < text.length(); i++) {
                int at = position + 1 + i;
                if (at >= passage.from() && at < passage.to()) {
                    text.setCharAt(i, MARK);
                }
            }
            List<Inline> line = List.of(new Inline.Text(text.toString(), Marks.NONE));
            blocks.add(block instanceof Block.Heading ? new Block.Heading(2, line) : new Block.Paragraph(line));
            position += text.length() + 2;
        }
        return new Document(blocks);
    }

    /** From the first marked character to the last. */
    private static Optional<Passage> found(Document document) {
        List<Token> tokens = new ArrayList<>();
        document.content().forEach(block -> Token.flatten(block, tokens));
        int first = -1;
        int last = -1;
        int position = 0;
        for (Token token : tokens) {
            if (token instanceof Token.Run(String text, Marks _) && text.indexOf(MARK) >= 0) {
                first = first < 0 ? position + text.indexOf(MARK) : first;
                last = position + text.lastIndexOf(MARK);
            }
            position += token.size();
        }
        return first < 0 ? Optional.empty() : Optional.of(new Passage(first, last + 1));
    }
}
