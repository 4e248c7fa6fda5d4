package org.countersign.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.exchange.Texts.bullets;
import static org.countersign.exchange.Texts.citation;
import static org.countersign.exchange.Texts.document;
import static org.countersign.exchange.Texts.heading;
import static org.countersign.exchange.Texts.html;
import static org.countersign.exchange.Texts.item;
import static org.countersign.exchange.Texts.markdown;
import static org.countersign.exchange.Texts.numbers;
import static org.countersign.exchange.Texts.paragraph;
import static org.countersign.exchange.Texts.row;
import static org.countersign.exchange.Texts.text;

import java.util.List;
import org.countersign.document.Block;
import org.countersign.document.CalloutKind;
import org.countersign.document.Document;
import org.countersign.document.Inline;
import org.countersign.document.LinkAddress;
import org.countersign.document.Mark;
import org.countersign.document.Marks;
import org.countersign.document.QuestionPart;
import org.countersign.document.Reference;
import org.junit.jupiter.api.Test;

class TextFromOtherProgramsKeepsItsStructureTest {

    private static final Mark BOLD = new Mark.Bold();
    private static final Mark ITALIC = new Mark.Italic();

    @Test
    void aWebPageGivesItsTitleItsTextAndNothingElse() {
        Imported page = html("""
                <!DOCTYPE html><html><head><title>Fasting | Our clinic</title><style>p { color: red }</style></head><body>
                <nav><a href="/">Home</a> <a href="/about">About us</a></nav>
                <main>
                  <h1>Before   your visit</h1>
                  <p>Before your visit</p>
                  <p onclick="steal()">Eat <b>nothing</b> for
                     <span style="font-style: italic">four</span> hours.<br></p>
                  <script>alert(1)</script>
                  <h4>What to bring</h4>
                  <p>&nbsp;</p>
                  <ul><li>Your <a href="https://example.org/card">card</a></li><li><p>A list</p></li></ul>
                  <p style="display:none">hidden</p>
                </main><footer>All rights reserved</footer></body></html>
                """);
        assertThat(page.title()).isEqualTo("Before your visit");
        assertThat(page.body())
                .isEqualTo(document(
                        paragraph(
                                text("Eat "),
                                text("nothing", BOLD),
                                text(" for "),
                                text("four", ITALIC),
                                text(" hours.")),
                        heading(2, "What to bring"),
                        bullets(
                                item(paragraph(
                                        text("Your "),
                                        text("card", new Mark.Link(LinkAddress.of("https://example.org/card"))))),
                                item(paragraph("A list")))));
        assertThat(page.report().isEmpty()).isTrue();
    }

    @Test
    void wordsListsAreListsThoughItWritesThemAsParagraphs() {
        String html = "<p class=MsoTitle>Packing</p>"
                + wordItem(1, "·", "Card")
                + wordItem(2, "o", "with photo")
                + wordItem(1, "·", "Medicines")
                + "<p class=MsoNormal>Then:<o:p></o:p></p>"
                + wordItem(1, "3.", "Call us")
                + wordItem(1, "4.", "Come");
        Imported page = html(html);
        assertThat(page.title()).isEqualTo("Packing");
        assertThat(page.body())
                .isEqualTo(document(
                        bullets(
                                item(paragraph("Card"), bullets(item(paragraph("with photo")))),
                                item(paragraph("Medicines"))),
                        paragraph("Then:"),
                        numbers(3, item(paragraph("Call us")), item(paragraph("Come")))));
    }

    @Test
    void wordsNotesAreReferences() {
        Imported page = html("""
                <p class=MsoNormal>Eat nothing.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title="">\
                <span class=MsoFootnoteReference>[1]</span></a></p>
                <div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
                <div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>\
                <a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title="">\
                <span class=MsoFootnoteReference>[1]</span></a> Adams J. Fasting. 2019.</p></div></div>
                """);
        assertThat(page.body()).isEqualTo(document(paragraph(text("Eat nothing."), citation("r1"))));
        assertThat(page.references()).extracting(Reference::text).containsExactly("Adams J. Fasting. 2019.");
        assertThat(page.report().sentences()).isEmpty();
    }

    private static String wordItem(int level, String marker, String words) {
        return "<p class=MsoListParagraph style='text-indent:-.25in;mso-list:l0 level" + level + " lfo1'>"
                + "<![if !supportLists]><span style='mso-list:Ignore'>" + marker
                + "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>" + words
                + "<o:p></o:p></p>\n";
    }

    @Test
    void googlesWrapperIsNotBoldAndItsListsNestBesideTheirItems() {
        Imported page = html("""
                <b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">Plain, \
                </span><span style="font-weight:700">strong</span><span style="vertical-align:super">2</span></p><br>\
                <ul><li><p>one</p></li><ul><li><p>one and a half</p></li></ul><li><p>two</p></li></ul></b>
                """);
        assertThat(page.body())
                .isEqualTo(document(
                        paragraph(text("Plain, "), text("strong", BOLD), text("2", new Mark.Superscript())),
                        bullets(
                                item(paragraph("one"), bullets(item(paragraph("one and a half")))),
                                item(paragraph("two")))));
    }

    @Test
    void headingsSkipNoLevelAndAreNotBoldTwice() {
        Imported page = html("<h1>A</h1><h1><b>B</b></h1><h4>C</h4><h6>D</h6><h5>E</h5><h2>F</h2>");
        assertThat(page.body())
                .isEqualTo(document(
                        heading(2, "A"),
                        heading(2, "B"),
                        heading(3, "C"),
                        heading(4, "D"),
                        heading(4, "E"),
                        heading(3, "F")));
    }

    @Test
    void tablesStayTablesAndGetAHeader() {
        Imported page = html("""
                <table><tr><td><b>Drug</b></td><td>Dose</td></tr>
                <tr><td><p>Ketamine</p></td><td>0.5 mg</td></tr></table>
                """);
        assertThat(page.body())
                .isEqualTo(document(
                        new Block.Table(List.of(row(true, "Drug", "Dose"), row(false, "Ketamine", "0.5 mg")))));
    }

    @Test
    void whatOpensAndWhatDefinesAreQuestionsWithAnswers() {
        Block first = question("Does it hurt?", "A little.");
        Block second = question("Can I drive?", "Not on that day.");
        assertThat(html("""
                <details><summary>Does it hurt?</summary><p>A little.</p></details>
                <dl><dt>Can I drive?</dt><dd>Not on that day.</dd></dl>
                """).body()).isEqualTo(document(first, second));
    }

    private static Block question(String question, String answer) {
        return new Block.QuestionAndAnswer(
                new QuestionPart.Question(List.of(text(question))),
                new QuestionPart.Answer(List.of(paragraph(answer))));
    }

    @Test
    void whatCannotBeKeptIsCountedWithItsPlace() {
        ImportReport report = html("""
                <h2>Costs</h2><p>See <img src="a.png"> and <a href="javascript:alert(1)">this</a></p>
                <p><span style="color: #c00">Red</span> <span style="color: rgb(0,0,0)">black</span> <u>line</u></p>
                <iframe src="https://example.org"></iframe><h2>Dose</h2><img src="b.png"><img src="c.png"><del>old</del>
                <blockquote><table><tr><td>1</td><td>2</td></tr></table></blockquote>
                """).report();
        assertThat(report.sentences())
                .containsExactlyInAnyOrder(
                        "3 images were not kept: only JPEG, PNG, GIF and WebP that the file itself holds come along (under “Costs”, “Dose”).",
                        "1 link with an address that is not allowed was kept as text (under “Costs”).",
                        "1 coloured or highlighted passage was kept without the colour (under “Costs”).",
                        "1 underlined passage was kept without the line (under “Costs”).",
                        "1 video, drawing or embedded page was not kept (under “Costs”).",
                        "1 tracked deletion was left out, as if accepted (under “Dose”).",
                        "1 table or other block inside another was kept as paragraphs (under “Dose”).");
    }

    @Test
    void noScriptAndNoStyleComesThrough() {
        Imported page = html("<p>a<svg onload=alert(1)><script>b()</script></svg><style>c</style>"
                + "<object data=d></object><template>e</template><noscript>f</noscript></p>");
        assertThat(page.body()).isEqualTo(document(paragraph("a")));
    }

    @Test
    void markdownIsReadWithItsTablesAlertsAndFrontMatter() {
        Imported page = markdown("""
                ---
                summary: "How to prepare"
                ---
                # Before you come

                Eat **nothing** for _four_ hours.\\
                Drink water.

                > [!CAUTION]
                > Call 911 in an emergency.

                | Drug | Dose |
                | --- | --- |
                | Ketamine | 0.5 mg |

                <script>alert(1)</script><div onclick="x()">HTML is read, <b>not trusted</b></div>
                """);
        assertThat(page.title()).isEqualTo("Before you come");
        assertThat(page.summary()).isEqualTo("How to prepare");
        assertThat(page.body())
                .isEqualTo(document(
                        paragraph(
                                text("Eat "),
                                text("nothing", BOLD),
                                text(" for "),
                                text("four", ITALIC),
                                text(" hours."),
                                new Inline.HardBreak(Marks.NONE),
                                text("Drink water.")),
                        new Block.Callout(CalloutKind.EMERGENCY, List.of(paragraph("Call 911 in an emergency."))),
                        new Block.Table(List.of(row(true, "Drug", "Dose"), row(false, "Ketamine", "0.5 mg"))),
                        paragraph(text("HTML is read, "), text("not trusted", BOLD))));
    }

    @Test
    void plainTextHasParagraphsAndATitle() {
        Imported read = new Import(hash -> false)
                .text(
                        ImportFormat.TEXT,
                        "\uFEFFBefore you come\r\n\r\nEat nothing,\r\nnot even <b>bread</b>.\r\n\r\n\u0000Drink water.");
        assertThat(read.title()).isEqualTo("Before you come");
        assertThat(Lines.text(((Block.Paragraph) read.body().content().getFirst()).content()))
                .isEqualTo("Eat nothing, not even <b>bread</b>.");
        assertThat(read.body().content()).hasSize(2);
    }

    @Test
    void anEmptyPageIsAnEmptyDocument() {
        assertThat(html("").body()).isEqualTo(Document.empty());
        assertThat(html("<p>&nbsp;</p><br>").body()).isEqualTo(Document.empty());
    }
}
