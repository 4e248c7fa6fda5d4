package org.countersign.media;

import java.util.Arrays;
import java.util.Optional;

/** The sizes in which an image is kept. Those that are not smaller than the image itself do not exist. */
public enum Rendition {
    FULL("full", 0),
    WIDTH_1600("1600", 1600),
    WIDTH_800("800", 800),
    WIDTH_400("400", 400),
    /** Nearly square, the middle of the image: for lists. */
    THUMBNAIL("thumbnail", 0);

    private final String address;
    private final int width;

    Rendition(String address, int width) {
        this.address = address;
        this.width = width;
    }

    /** In pixels; 0 for the two that are not made for a width. */
    int width() {
        return width;
    }

    /** The last part of its address, {@code /media/{hash}/{address}}, and its name in the store. */
    public String address() {
        return address;
    }

    public static Optional<Rendition> at(String address) {
        return Arrays.stream(values())
                .filter(rendition -> rendition.address.equals(address))
                .findFirst();
    }
}
