package org.countersign.exchange;

import java.util.List;
import org.countersign.document.Block;
import org.countersign.document.Inline;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads images with their captions. */
final class FigureReader {

    static final String IMAGE = "img";

    private final Reading reading;

    FigureReader(Reading reading) {
        this.reading = reading;
    }

    /** The image of a figure; null when it shows none, or is more than an image: tables and listings stand in some as well. */
    static @Nullable Element imageOf(Element figure) {
        Element image = figure.selectFirst(IMAGE);
        return image == null || saysMore(figure) ? null : image;
    }

    private static boolean saysMore(Element figure) {
        Element rest = figure.clone();
        rest.select("figcaption").remove();
        return !AllowedText.isBlank(rest.text()) || rest.select(IMAGE).size() > 1;
    }

    List<Block> read(Element figure, Element image, InlineStyle style) {
        Element caption = figure.selectFirst("figcaption");
        return image(image, caption == null ? List.of() : new LineReader(reading, false).read(caption, style));
    }

    List<Block> read(Element image) {
        return image(image, List.of());
    }

    /** A caption outlives an image that cannot be kept. */
    private List<Block> image(Element image, List<Inline> caption) {
        return ImageReader.read(reading, image, caption)
                .<List<Block>>map(List::of)
                .orElseGet(() -> caption.isEmpty() ? List.of() : List.of(new Block.Paragraph(caption)));
    }
}
