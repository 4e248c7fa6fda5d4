package org.countersign.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.exchange.Texts.bullets;
import static org.countersign.exchange.Texts.heading;
import static org.countersign.exchange.Texts.html;
import static org.countersign.exchange.Texts.item;
import static org.countersign.exchange.Texts.markdown;
import static org.countersign.exchange.Texts.numbers;
import static org.countersign.exchange.Texts.paragraph;
import static org.countersign.exchange.Texts.row;
import static org.countersign.exchange.Texts.text;

import java.util.Base64;
import java.util.List;
import org.countersign.document.Block;
import org.countersign.shared.ImageHash;
import org.countersign.shared.Sha256;
import org.junit.jupiter.api.Test;

/** An article has no place for an image in a list, table, quote, answer or heading: there it comes in right behind it. */
class AnImageInsideABlockFollowsItTest {

    private static final byte[] ARM = {1, 2, 3};
    private static final byte[] CHAIR = {4, 5, 6};

    private static final String MOVED_ONE =
            "1 image in a list, table or other block was kept, right behind the block that held it.";
    private static final String MOVED_TWO =
            "2 images in lists, tables or other blocks were kept, right behind the block that held it.";

    @Test
    void oneInAWordDocumentsTableFollowsTheTable() {
        String table = "<w:tbl>" + wordRow(wordText("Step"), wordText("What you see"))
                + wordRow(wordText("Arm"), wordText("The crook") + wordImage("An arm")) + "</w:tbl>";
        Imported read = word(table + wordText("After it"));
        assertThat(read.body().content())
                .containsExactly(
                        new Block.Table(List.of(row(true, "Step", "What you see"), row(false, "Arm", "The crook"))),
                        image(ARM, "An arm"),
                        paragraph("After it"));
        assertThat(read.images()).extracting(BroughtImage::alt).containsExactly("An arm");
        assertThat(read.report().sentences()).containsExactly(MOVED_ONE);
    }

    @Test
    void oneInAWordDocumentsTitleFollowsIt() {
        Imported read = word("<w:p><w:pPr><w:pStyle w:val=\"Titel\"/></w:pPr><w:r><w:t>Your visit</w:t></w:r>%s</w:p>"
                        .formatted(wordRun("Our house"))
                + wordText("After it"));
        assertThat(read.title()).isEqualTo("Your visit");
        assertThat(read.body().content()).containsExactly(image(ARM, "Our house"), paragraph("After it"));
    }

    @Test
    void onesInAPagesNestedListsComeInOrderAndWithTheirCaptions() {
        Imported read = html("""
                <ul><li>Sit<figure>%s<figcaption>Ours</figcaption></figure>
                  <ol><li>upright %s</li></ol></li><li>Wait</li></ul><p>After it</p>
                """.formatted(htmlImage(CHAIR, "A chair"), htmlImage(ARM, "An arm")));
        assertThat(read.body().content())
                .containsExactly(
                        bullets(
                                item(paragraph("Sit"), numbers(1, item(paragraph("upright")))),
                                item(paragraph("Wait"))),
                        new Block.Image(standIn(CHAIR), "A chair", 1, 1, List.of(text("Ours"))),
                        image(ARM, "An arm"),
                        paragraph("After it"));
        assertThat(read.report().sentences()).containsExactly(MOVED_TWO);
    }

    @Test
    void listsAndTablesThatOnlyHoldImagesGiveTheImagesAlone() {
        String arm = htmlImage(ARM, "An arm");
        String chair = htmlImage(CHAIR, "A chair");
        for (String page : List.of(
                "<ul><li>%s</li><li>%s</li></ul>".formatted(arm, chair),
                "<table><tr><td>%s</td><td>%s</td></tr><tr><td></td><td></td></tr></table>".formatted(arm, chair),
                "<ul><li>%s<ul><li>%s</li></ul></li></ul>".formatted(arm, chair),
                "<blockquote>%s %s</blockquote>".formatted(arm, chair),
                "<h2>%s %s</h2>".formatted(arm, chair))) {
            assertThat(html(page).body().content())
                    .as(page.substring(0, 12))
                    .containsExactly(image(ARM, "An arm"), image(CHAIR, "A chair"));
        }
    }

    @Test
    void onesInHeadingsAndAnswersFollowThem() {
        Imported read = html("<h2>Your arm %s</h2><blockquote><p>Rest.</p>%s</blockquote>"
                .formatted(htmlImage(ARM, "An arm"), htmlImage(CHAIR, "A chair")));
        assertThat(read.body().content())
                .containsExactly(
                        heading(2, "Your arm"),
                        image(ARM, "An arm"),
                        new Block.Blockquote(List.of(paragraph("Rest."))),
                        image(CHAIR, "A chair"));
    }

    @Test
    void oneInMarkdownsListFollowsTheList() {
        Imported read = markdown("- Sit\n- Wait ![An arm](%s)\n\nAfter it\n".formatted(address(ARM)));
        assertThat(read.body().content())
                .containsExactly(
                        bullets(item(paragraph("Sit")), item(paragraph("Wait"))),
                        image(ARM, "An arm"),
                        paragraph("After it"));
        assertThat(read.report().sentences()).containsExactly(MOVED_ONE);
    }

    private static Imported word(String body) {
        byte[] file = WordFile.of(body).with("word/media/image1.png", ARM).bytes();
        return new Import(hash -> false).file("a.docx", file);
    }

    private static String wordRow(String... cells) {
        return "<w:tr><w:tc>" + String.join("</w:tc><w:tc>", cells) + "</w:tc></w:tr>";
    }

    private static String wordText(String words) {
        return WordFile.paragraph("x", words);
    }

    private static String wordImage(String description) {
        return "<w:p>" + wordRun(description) + "</w:p>";
    }

    private static String wordRun(String description) {
        return """
                <w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="%s"/><a:graphic><a:graphicData>\
                <pic:pic><pic:blipFill><a:blip r:embed="rId2"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>\
                </wp:inline></w:drawing></w:r>""".formatted(description);
    }

    private static String htmlImage(byte[] bytes, String description) {
        return "<img alt=\"%s\" src=\"%s\">".formatted(description, address(bytes));
    }

    private static String address(byte[] bytes) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private static Block image(byte[] bytes, String description) {
        return new Block.Image(standIn(bytes), description, 1, 1, List.of());
    }

    private static ImageHash standIn(byte[] bytes) {
        return ImageHash.of(Sha256.of(bytes));
    }
}
