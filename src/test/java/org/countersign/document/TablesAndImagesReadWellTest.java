package org.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.countersign.shared.ImageHash;
import org.junit.jupiter.api.Test;

class TablesAndImagesReadWellTest {

    private static final ImageHash PICTURE = ImageHash.of("0123456789abcdef".repeat(4));

    @Test
    void aHeaderRowNamesItsColumns() {
        assertThat(html(table(row(header("Dose"), header("Time")), row(cell("5 mg"), cell("8:00")))))
                .isEqualTo("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Table 1\"><table>"
                        + "<thead><tr><th scope=\"col\">Dose</th><th scope=\"col\">Time</th></tr></thead>"
                        + "<tbody><tr><td>5 mg</td><td>8:00</td></tr></tbody></table></div>");
    }

    @Test
    void aHeaderColumnNamesItsRows() {
        assertThat(html(table(row(header("Dose"), cell("5 mg"))))).contains("<th scope=\"row\">Dose</th>");
    }

    @Test
    void aRaggedTableIsShownWithEmptyCellsInItsGaps() {
        TableCell tall = new TableCell(false, 2, 2, cell("a").content());
        assertThat(html(table(row(tall, cell("b")), row(cell("c")), row(cell("d")))))
                .contains("<tr><td colspan=\"2\" rowspan=\"2\">a</td><td>b</td></tr><tr><td>c</td></tr>"
                        + "<tr><td>d</td><td></td><td></td></tr>");
    }

    @Test
    void anImageOffersTheWidthsThatItHas() {
        assertThat(html(new Block.Image(PICTURE, "A \"cup\"", 1200, 800, List.of(text("Tea")))))
                .isEqualTo("<figure><img src=\"/media/%1$s/800\" srcset=\"/media/%1$s/400 400w, /media/%1$s/800 800w, "
                                .formatted(PICTURE)
                        + "/media/%s/full 1200w\" sizes=\"(min-width: 43rem) 40rem, calc(100vw - 3rem)\" "
                                .formatted(PICTURE)
                        + "width=\"1200\" height=\"800\" alt=\"A &quot;cup&quot;\" loading=\"lazy\" decoding=\"async\">"
                        + "<figcaption>Tea</figcaption></figure>");
        assertThat(html(new Block.Image(PICTURE, "", 300, 200, List.of())))
                .contains("src=\"/media/" + PICTURE + "/full\"", "alt=\"\"")
                .doesNotContain("figcaption");
        assertThat(html(new Block.Image(PICTURE, "", 4000, 200, List.of())))
                .contains("/1600 1600w\"")
                .doesNotContain("/full");
    }

    @Test
    void anAnswerIsOpenedBelowItsQuestion() {
        assertThat(html(new Block.QuestionAndAnswer(
                        new QuestionPart.Question(List.of(text("May I drive?"))),
                        new QuestionPart.Answer(cell("No.").content()))))
                .isEqualTo("<details class=\"question\"><summary>May I drive?</summary>"
                        + "<div class=\"answer\"><p>No.</p></div></details>");
    }

    private static String html(Block block) {
        return HtmlRenderer.render(new Document(List.of(block)));
    }

    private static Block.Table table(TableRow... rows) {
        return new Block.Table(Arrays.asList(rows));
    }

    private static TableRow row(TableCell... cells) {
        return new TableRow(Arrays.asList(cells));
    }

    private static TableCell header(String text) {
        return new TableCell(true, 1, 1, cell(text).content());
    }

    private static TableCell cell(String text) {
        return new TableCell(false, 1, 1, List.of(new Block.Paragraph(List.of(text(text)))));
    }

    private static Inline text(String text) {
        return new Inline.Text(text, Marks.NONE);
    }
}
