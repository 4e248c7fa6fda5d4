package org.countersign.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.countersign.exchange.Texts.bullets;
import static org.countersign.exchange.Texts.citation;
import static org.countersign.exchange.Texts.document;
import static org.countersign.exchange.Texts.heading;
import static org.countersign.exchange.Texts.item;
import static org.countersign.exchange.Texts.numbers;
import static org.countersign.exchange.Texts.paragraph;
import static org.countersign.exchange.Texts.row;
import static org.countersign.exchange.Texts.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.countersign.document.ArticleContent;
import org.countersign.document.Block;
import org.countersign.document.Document;
import org.countersign.document.LinkAddress;
import org.countersign.document.Mark;
import org.countersign.document.Particulars;
import org.countersign.document.Reference;
import org.countersign.document.ReferenceId;
import org.countersign.document.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AWordDocumentIsReadWithinBoundsTest {

    private static final int MEGABYTE = 1_000_000;

    private static Imported read(byte[] file) {
        return new Import(hash -> false).file("Article.DOCX", file);
    }

    @Test
    void itsTitleHeadingsLinksAndNotesAreKeptWhateverLanguageItsWordSpoke() {
        String body = WordFile.paragraph("Titel", "Before you come")
                + WordFile.paragraph("Verzeichnis1", "What to bring … 3")
                + WordFile.paragraph("berschrift1", "What to bring")
                + "<w:p><w:r><w:t xml:space=\"preserve\">Your card, see </w:t></w:r><w:hyperlink r:id=\"rId3\"><w:r>"
                + "<w:rPr><w:color w:val=\"0000FF\"/><w:u w:val=\"single\"/></w:rPr><w:t>here</w:t></w:r></w:hyperlink>"
                + "<w:r><w:t>.</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>";
        byte[] file = WordFile.of(body).with("word/footnotes.xml", """
                <w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                <w:footnote w:id="2"><w:p><w:r><w:t>Adams J. Cards. doi:10.1000/cards</w:t></w:r></w:p></w:footnote>
                </w:footnotes>""").bytes();
        Imported read = read(file);
        assertThat(read.title()).isEqualTo("Before you come");
        assertThat(read.body())
                .isEqualTo(document(
                        heading(2, "What to bring"),
                        paragraph(
                                text("Your card, see "),
                                text("here", new Mark.Link(LinkAddress.of("https://example.org/"))),
                                text("."),
                                citation("r1"))));
        assertThat(read.references())
                .containsExactly(new Reference(
                        ReferenceId.of("r1"), "Adams J. Cards. doi:10.1000/cards", new Source.Doi("10.1000/cards")));
        assertThat(read.report().isEmpty()).isTrue();
    }

    @Test
    void whatWordTracksAndDecoratesIsReported() {
        String body = """
                <w:p><w:ins w:id="1"><w:r><w:t>new </w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>old</w:delText></w:r>\
                </w:del><w:r><w:rPr><w:color w:val="FF0000"/></w:rPr><w:t>red</w:t></w:r>\
                <w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t> marked</w:t></w:r>\
                <w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t> line</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r>\
                <m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>""";
        Imported read = read(WordFile.of(body).bytes());
        assertThat(read.body()).isEqualTo(document(paragraph("new red marked line")));
        assertThat(read.report().entries())
                .extracting(ImportReport.Entry::loss, ImportReport.Entry::count)
                .containsExactlyInAnyOrder(
                        tuple(Loss.TRACKED_INSERTION, 1),
                        tuple(Loss.TRACKED_DELETION, 1),
                        tuple(Loss.COLOUR, 2),
                        tuple(Loss.UNDERLINE, 1),
                        tuple(Loss.COMMENT, 1),
                        tuple(Loss.EQUATION, 1));
    }

    @Test
    void picturesComeAlongWithTheirDescriptions() {
        String body = """
                <w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="A room"/><a:graphic><a:graphicData>\
                <pic:pic><pic:blipFill><a:blip r:embed="rId2"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>\
                </wp:inline></w:drawing></w:r></w:p>""";
        Imported read = read(WordFile.of(body)
                .with("word/media/image1.png", new byte[] {1, 2, 3})
                .bytes());
        assertThat(read.images()).singleElement().satisfies(image -> {
            assertThat(image.alt()).isEqualTo("A room");
            assertThat(image.bytes()).containsExactly(1, 2, 3);
        });
        assertThat(read.report().countOf(Loss.IMAGE)).isZero();
    }

    @Test
    void whatIsExportedToWordComesBackFromIt() {
        Document body = document(
                heading(2, "What to bring"),
                bullets(item(paragraph("Card"), numbers(1, item(paragraph("with photo")))), item(paragraph("A list"))),
                heading(3, "When"),
                paragraph(
                        text("At "),
                        text("nine", new Mark.Bold()),
                        text(", H"),
                        text("2", new Mark.Subscript()),
                        text("O, "),
                        text("our page", new Mark.Link(LinkAddress.of("https://example.org/?a=1&b=2"))),
                        citation("r1")),
                numbers(3, item(paragraph("third")), item(paragraph("fourth"))),
                new Block.Table(List.of(row(true, "Drug", "Dose"), row(false, "Ketamine", "0.5 mg"))));
        Reference reference = new Reference(ReferenceId.of("r1"), "Adams J. Sleep.", new Source.Doi("10.1000/sleep.1"));
        ArticleContent content = new ArticleContent(
                "A visit & \"more\"", "", List.of(), body, Particulars.NONE.withReferences(List.of(reference)));
        Imported read = read(new Export(Pictures.NONE).file(content, ExportFormat.WORD));
        assertThat(read.title()).isEqualTo(content.title());
        assertThat(read.report().sentences()).isEmpty();
        assertThat(read.references()).extracting(Reference::source).containsExactly(reference.source());
        // Where a numbered list begins is the one thing that Word's converter does not tell.
        assertThat(read.body())
                .isEqualTo(replaced(body, 4, numbers(1, item(paragraph("third")), item(paragraph("fourth")))));
    }

    private static Document replaced(Document document, int index, Block block) {
        List<Block> blocks = new ArrayList<>(document.content());
        blocks.set(index, block);
        return new Document(blocks);
    }

    @Test
    @Timeout(20)
    void aBombIsRefusedBeforeItUnfolds() {
        byte[] bomb = WordFile.of("")
                .with("word/document.xml", new byte[200 * MEGABYTE])
                .bytes();
        assertThat(bomb.length).isLessThan(MEGABYTE);
        long before = System.nanoTime();
        assertThatThrownBy(() -> read(bomb))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("unpacks to far more than an article can hold");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void aBombAmongThePicturesIsRefusedAsWell() {
        byte[] bomb = WordFile.of(WordFile.paragraph("x", "words"))
                .with("word/media/image1.png", new byte[100 * MEGABYTE])
                .bytes();
        assertThatThrownBy(() -> read(bomb)).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void tenThousandEntriesAreRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 10_000; i++) {
                archive.putNextEntry(new ZipEntry("word/" + i));
            }
        }
        assertThatThrownBy(() -> read(bytes.toByteArray())).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void entitiesAreNeverResolved() {
        String xml = """
                <!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                <w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>""";
        assertThatThrownBy(() ->
                        read(WordFile.of("").with("word/document.xml", xml).bytes()))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("not a Word document");
        byte[] utf16 = xml.getBytes(StandardCharsets.UTF_16);
        assertThatThrownBy(() ->
                        read(WordFile.of("").with("word/styles.xml", utf16).bytes()))
                .isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void depthWithoutEndIsRefused() {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(5_000) + "</w:tc></w:tr></w:tbl>".repeat(5_000);
        assertThatThrownBy(() -> read(WordFile.of(deep).bytes())).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void whatIsNoWordDocumentIsSaidToBeNone() {
        for (byte[] file : List.of(new byte[0], "PK no".getBytes(StandardCharsets.UTF_8), new byte[1000])) {
            assertThatThrownBy(() -> read(file))
                    .isInstanceOf(UnreadableFileException.class)
                    .hasMessageContaining("save it as “Word document (.docx)”");
        }
    }

    @Test
    void otherFormatsAndTooLargeFilesAreRefusedWithASentence() {
        Import reader = new Import(hash -> false);
        assertThatThrownBy(() -> reader.file("scan.pdf", new byte[1])).hasMessageContaining("(.docx)");
        assertThatThrownBy(() -> reader.file("a.docx", new byte[Import.LARGEST_FILE + 1]))
                .hasMessageContaining("larger than 20 MB");
    }
}
