package org.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheTextOfADocumentTest {

    private static final Document DOCUMENT = DocumentCodec.decode("""
            {"type":"doc","content":[
              {"type":"heading","attrs":{"level":2},"content":[{"type":"text","text":"Side "},
                {"type":"text","marks":[{"type":"bold"}],"text":"effects"}]},
              {"type":"paragraph","content":[{"type":"text","text":"First – 5 mg,"},{"type":"hardBreak"},{"type":"text","text":"then rest."}]},
              {"type":"horizontalRule"},
              {"type":"bulletList","content":[
                {"type":"listItem","content":[{"type":"paragraph","content":[{"type":"text","text":"nausea"}]},
                  {"type":"orderedList","attrs":{"start":2},"content":[{"type":"listItem","content":[{"type":"paragraph","content":[{"type":"text","text":"mild"}]}]}]}]}]},
              {"type":"heading","attrs":{"level":3},"content":[{"type":"text","text":"Side effects"}]},
              {"type":"callout","attrs":{"kind":"emergency"},"content":[{"type":"paragraph","content":[{"type":"text","text":"Call 911"}]}]},
              {"type":"heading","attrs":{"level":2}},
              {"type":"heading","attrs":{"level":2},"content":[{"type":"text","text":"Side effects 2"}]},
              {"type":"callToAction","attrs":{"label":"Book a visit","href":"/book"},"content":[{"type":"text","text":"Ready?"}]}
            ]}
            """);

    @Test
    void eachParagraphHeadingAndLabelIsALine() {
        assertThat(TextRenderer.text(DOCUMENT)).isEqualTo("""
                Side effects
                First – 5 mg,
                then rest.
                nausea
                mild
                Side effects
                Call 911

                Side effects 2
                Ready?
                Book a visit""");
    }

    @Test
    void aDashIsNoWord() {
        assertThat(TextRenderer.wordCount(DOCUMENT)).isEqualTo(20);
        assertThat(TextRenderer.wordCount(Document.empty())).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "220,1", "329,1", "330,2", "440,2", "2200,10"})
    void readingTakesAMinuteForAbout220Words(int words, int minutes) {
        Inline text = new Inline.Text("word ".repeat(words) + "-", Marks.NONE);
        Document document = new Document(List.of(new Block.Paragraph(List.of(text))));
        assertThat(TextRenderer.wordCount(document)).isEqualTo(words);
        assertThat(TextRenderer.readingMinutes(document)).isEqualTo(minutes);
    }

    @Test
    void headingsHaveIdsOfTheirOwnAndTheHtmlTheSame() {
        assertThat(TextRenderer.outline(DOCUMENT))
                .containsExactly(
                        new OutlineEntry(2, "Side effects", "side-effects"),
                        new OutlineEntry(3, "Side effects", "side-effects-2"),
                        new OutlineEntry(2, "", "untitled"),
                        new OutlineEntry(2, "Side effects 2", "side-effects-2-2"));
        assertThat(HtmlRenderer.render(DOCUMENT))
                .contains("<h2 id=\"side-effects\">", "<h3 id=\"side-effects-2\">", "<h2 id=\"side-effects-2-2\">");
    }
}
