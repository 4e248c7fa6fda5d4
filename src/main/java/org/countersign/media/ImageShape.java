package org.countersign.media;

import org.countersign.shared.ImageHash;

/**
 * What the library would make of an image.
 *
 * @param hash the name of its bytes, once cleaned
 * @param width in pixels, turned upright
 */
public record ImageShape(ImageHash hash, int width, int height) {}
