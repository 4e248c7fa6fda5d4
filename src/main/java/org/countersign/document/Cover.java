package org.countersign.document;

import org.countersign.shared.ImageHash;

/**
 * The picture that stands for an article in lists and above its text.
 *
 * @param alt what it shows, for those who do not see it: 0 to 300 characters, empty when it is decorative
 * @param width in pixels, 1 to 20000
 * @param height in pixels, 1 to 20000
 */
public record Cover(ImageHash media, String alt, int width, int height) {

    /** @throws IllegalArgumentException when a value breaks these rules */
    public Cover {
        AttributeRule.ALT.check(alt);
        AttributeRule.WIDTH.check(width);
        AttributeRule.HEIGHT.check(height);
    }
}
