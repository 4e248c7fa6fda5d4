package org.countersign.media.web;

import org.countersign.media.LibraryImage;

/** An image of the library as the desk's browsers get it: see docs/media.md. */
record ImageJson(String item, String hash, String name, String alt, boolean decorative, int width, int height) {

    static ImageJson of(LibraryImage image) {
        return new ImageJson(
                image.id().toString(),
                image.hash().hex(),
                image.details().name(),
                image.details().alt(),
                image.details().decorative(),
                image.width(),
                image.height());
    }
}
