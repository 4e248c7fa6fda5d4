package org.countersign.exchange;

import java.util.List;
import java.util.Optional;
import org.countersign.document.AltText;
import org.countersign.document.Block;
import org.countersign.document.Inline;
import org.countersign.shared.ImageHash;
import org.jsoup.nodes.Element;

/** Reads an image that the library has, or that the page holds itself. One that is only linked to is not fetched. */
final class ImageReader {

    private ImageReader() {}

    /** Empty, and reported, when it cannot be kept. */
    static Optional<Block.Image> read(Reading reading, Element element, List<Inline> caption) {
        String alt = element.attr("alt");
        try {
            Optional<Block.Image> image = isInLibrary(reading, element)
                    ? Optional.of(new Block.Image(
                            ImageHash.of(element.attr("data-media")),
                            AllowedText.of(alt),
                            Numbers.in(element.attr("width"), 1, 20_000),
                            Numbers.in(element.attr("height"), 1, 20_000),
                            caption))
                    : reading.brought()
                            .take(element.attr("src"), line(alt))
                            .map(standIn -> new Block.Image(standIn, line(alt), 1, 1, caption));
            if (image.isEmpty()) {
                reading.losses().add(Loss.IMAGE);
            }
            return image;
        } catch (IllegalArgumentException notAllowed) {
            reading.losses().add(Loss.IMAGE);
            return Optional.empty();
        }
    }

    /** Word has whole paragraphs for it. */
    private static String line(String alt) {
        String line = AllowedText.of(alt).replaceAll("\\s+", " ").strip();
        return line.length() <= AltText.LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, AltText.LONGEST) - 1)) + "…";
    }

    private static boolean isInLibrary(Reading reading, Element picture) {
        String media = picture.attr("data-media");
        return ImageHash.isWrittenSo(media) && reading.library().test(ImageHash.of(media));
    }
}
