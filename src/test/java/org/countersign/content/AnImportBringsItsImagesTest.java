package org.countersign.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.countersign.document.Block;
import org.countersign.document.Inline;
import org.countersign.exchange.Export;
import org.countersign.exchange.ExportFormat;
import org.countersign.exchange.Import;
import org.countersign.exchange.ImportFormat;
import org.countersign.exchange.Imported;
import org.countersign.exchange.Pictures;
import org.countersign.media.ImageDelivery;
import org.countersign.media.ImageFile;
import org.countersign.media.Rendition;
import org.countersign.shared.ArticleId;
import org.countersign.shared.ImageHash;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Images that a file holds itself come into the library, and go out with the article again. */
@DatabaseTest
class AnImportBringsItsImagesTest {

    private static final String PAGE = """
            <h2>Your arm</h2>
            <figure><img alt="Where the needle goes" src="data:image/png;base64,%s"><figcaption>The crook</figcaption></figure>
            <figure><img alt="A lie" src="data:image/png;base64,%s"><figcaption>What it would have shown</figcaption></figure>
            <p>See <img alt="elsewhere" src="https://example.org/b.png"> there.</p>
            """;

    @Autowired
    private TestClinic clinic;

    @Autowired
    private Imports imports;

    @Autowired
    private Drafts drafts;

    @Autowired
    private ImageDelivery delivery;

    @Test
    void oneThatIsAnImageIsShownByTheDraftAndTheOthersAreReportedBeforehand() throws IOException {
        Imported page =
                examined(PAGE.formatted(base64(drawing(0x0f766e)), base64("<html>".getBytes(StandardCharsets.UTF_8))));
        assertThat(page.report().sentences())
                .containsExactly(
                        "1 image was not kept: only JPEG, PNG, GIF and WebP that the file itself holds come along"
                                + " (under “Your arm”).",
                        "1 image was refused by the media library. This is a web page and not an image, whatever its"
                                + " name says. Save the image itself.");
        assertThat(page.images()).hasSize(1);
        Block.Image shown = imageIn(made(page));
        assertThat(shown.alt()).isEqualTo("Where the needle goes");
        assertThat(shown.width()).isEqualTo(60);
        assertThat(shown.height()).isEqualTo(40);
        assertThat(shown.content())
                .extracting(Inline.Text.class::cast)
                .extracting(Inline.Text::text)
                .containsExactly("The crook");
        assertThat(file(shown.media())).isPresent();
        assertThat(page.body().content())
                .filteredOn(Block.Paragraph.class::isInstance)
                .anyMatch(block -> block.toString().contains("What it would have shown"));
    }

    @Test
    void whatGoesOutWithItsImagesComesBackWithThem() throws IOException {
        ArticleId article = made(examined(PAGE.formatted(base64(drawing(0x7c3aed)), base64(drawing(0xc2410c)))));
        Pictures pictures = hash -> file(hash).map(found -> new Pictures.Picture(found.contentType(), found.bytes()));
        Export export = new Export(pictures);
        List<Block.Image> before = imagesIn(article);
        for (ExportFormat format : List.of(ExportFormat.HTML, ExportFormat.WORD)) {
            byte[] file = export.file(draft(article).content(), format);
            Imported again = clinic.as(
                    clinic.author(),
                    () -> imports.examined(new Import(hash -> false).file("again" + format.ending(), file)));
            assertThat(again.body().content())
                    .as("%s", format)
                    .filteredOn(Block.Image.class::isInstance)
                    .extracting(Block.Image.class::cast)
                    .extracting(Block.Image::media, Block.Image::alt)
                    .containsExactlyElementsOf(before.stream()
                            .map(image -> tuple(image.media(), image.alt()))
                            .toList());
        }
    }

    private Imported examined(String html) {
        return clinic.as(
                clinic.author(), () -> imports.examined(new Import(hash -> false).text(ImportFormat.HTML, html)));
    }

    private ArticleId made(Imported text) {
        return clinic.as(clinic.author(), () -> imports.create(ArticleKind.ARTICLE, "Your arm", text, "arm.html"));
    }

    private Block.Image imageIn(ArticleId article) {
        return imagesIn(article).getFirst();
    }

    private List<Block.Image> imagesIn(ArticleId article) {
        return draft(article).body().content().stream()
                .filter(Block.Image.class::isInstance)
                .map(Block.Image.class::cast)
                .toList();
    }

    private Draft draft(ArticleId article) {
        return clinic.as(clinic.author(), () -> drafts.open(article));
    }

    private Optional<ImageFile> file(ImageHash hash) {
        return clinic.as(clinic.author(), () -> delivery.file(hash, Rendition.FULL));
    }

    private static byte[] drawing(int colour) throws IOException {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 60; x++) {
            image.setRGB(x, x % 40, colour);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        return file.toByteArray();
    }

    private static String base64(byte[] file) {
        return Base64.getEncoder().encodeToString(file);
    }
}
