package org.countersign.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.countersign.shared.ImageHash;

/**
 * The {@code img} element of an image. Its addresses follow from its hash and size alone: {@code /media/HASH/WIDTH} for
 * the widths below its own, and {@code /media/HASH/full}.
 */
public final class ImageHtml {

    private static final int[] WIDTHS = {400, 800, 1600};

    private ImageHtml() {}

    /** @param sizes how wide it is shown, as the attribute {@code sizes} says it */
    public static String element(ImageHash media, String alt, int width, int height, String sizes) {
        return write(new HtmlText(CitationNumbers.NONE), media, alt, width, height, sizes)
                .toString();
    }

    static HtmlText write(HtmlText html, ImageHash media, String alt, int width, int height, String sizes) {
        return html.open(
                "img",
                "src",
                addressOf(media, width),
                "srcset",
                String.join(", ", candidates(media, width)),
                "sizes",
                sizes,
                "width",
                String.valueOf(width),
                "height",
                String.valueOf(height),
                "alt",
                alt,
                "loading",
                "lazy",
                "decoding",
                "async");
    }

    /** For browsers that choose none themselves: 800 pixels wide where there are as many. */
    public static String addressOf(ImageHash media, int width) {
        return "/media/" + media + (width > 800 ? "/800" : "/full");
    }

    private static List<String> candidates(ImageHash media, int width) {
        List<String> candidates = new ArrayList<>(IntStream.of(WIDTHS)
                .filter(offered -> offered < width)
                .mapToObj(offered -> "/media/%s/%d %dw".formatted(media, offered, offered))
                .toList());
        if (width <= WIDTHS[WIDTHS.length - 1]) {
            candidates.add("/media/%s/full %dw".formatted(media, width));
        }
        return candidates;
    }
}
