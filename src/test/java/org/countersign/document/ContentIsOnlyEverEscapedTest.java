package org.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentIsOnlyEverEscapedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type":"paragraph"} | <p></p>
            {"type":"paragraph","content":[{"type":"text","text":"<b>&\\"'"},{"type":"hardBreak"},{"type":"text","text":"x"}]} | <p>&lt;b&gt;&amp;&quot;&#39;<br>x</p>
            {"type":"heading","attrs":{"level":3},"content":[{"type":"text","text":"Is it safe? <i>"}]} | <h3 id="is-it-safe-i">Is it safe? &lt;i&gt;</h3>
            {"type":"bulletList","content":[{"type":"listItem","content":[{"type":"paragraph","content":[{"type":"text","text":"a"}]}]}]} | <ul><li>a</li></ul>
            {"type":"orderedList","attrs":{"start":1},"content":[{"type":"listItem","content":[{"type":"paragraph"},{"type":"paragraph"}]}]} | <ol><li><p></p><p></p></li></ol>
            {"type":"orderedList","attrs":{"start":4},"content":[{"type":"listItem","content":[{"type":"paragraph"}]}]} | <ol start="4"><li></li></ol>
            {"type":"blockquote","content":[{"type":"paragraph"}]} | <blockquote><p></p></blockquote>
            {"type":"callout","attrs":{"kind":"warning"},"content":[{"type":"paragraph"}]} | <aside class="callout callout-warning" role="note" aria-label="Warning"><p></p></aside>
            {"type":"callout","attrs":{"kind":"emergency"},"content":[{"type":"paragraph"}]} | <aside class="callout callout-emergency" role="note" aria-label="Emergency"><p></p></aside>
            {"type":"callToAction","attrs":{"label":"Book \\"now\\"","href":"/book?a=1&b='2'"}} | <p class="call-to-action"><a class="button" href="/book?a=1&amp;b=&#39;2&#39;">Book &quot;now&quot;</a></p>
            {"type":"callToAction","attrs":{"label":"Go","href":"https://example.org"},"content":[{"type":"text","text":"Ready?"}]} | <p class="call-to-action">Ready? <a class="button" href="https://example.org" rel="noopener">Go</a></p>
            {"type":"horizontalRule"} | <hr>
            {"type":"paragraph","content":[{"type":"text","marks":[{"type":"link","attrs":{"href":"HTTP://a.example/"}}],"text":"x"}]} | <p><a href="HTTP://a.example/" rel="noopener">x</a></p>
            {"type":"paragraph","content":[{"type":"text","marks":[{"type":"link","attrs":{"href":"tel:911"}}],"text":"911"}]} | <p><a href="tel:911">911</a></p>
            {"type":"paragraph","content":[{"type":"text","text":"H"},{"type":"text","marks":[{"type":"subscript"}],"text":"2"},{"type":"text","text":"O"}]} | <p>H<sub>2</sub>O</p>
            """)
    void eachBlockHasItsHtml(String block, String html) {
        assertThat(HtmlRenderer.render(DocumentCodec.decode("{\"type\":\"doc\",\"content\":[" + block + "]}")))
                .isEqualTo(html);
    }

    @Test
    void aLinkInSeveralStylesStaysOneLink() {
        Mark link = new Mark.Link(LinkAddress.of("/a"));
        Document document = new Document(List.of(new Block.Paragraph(List.of(
                new Inline.Text("one ", Marks.of(link)),
                new Inline.Text("two", Marks.of(link, new Mark.Bold())),
                new Inline.Text(" three", Marks.of(link, new Mark.Bold(), new Mark.Italic())),
                new Inline.Text("4", Marks.of(new Mark.Italic()))))));
        assertThat(HtmlRenderer.render(document))
                .isEqualTo("<p><a href=\"/a\">one <strong>two<em> three</em></strong></a><em>4</em></p>");
    }
}
