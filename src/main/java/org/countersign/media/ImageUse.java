package org.countersign.media;

import org.countersign.shared.ArticleId;
import org.countersign.shared.ImageHash;
import org.jspecify.annotations.Nullable;

/**
 * A place that shows an image.
 *
 * @param title the draft's, which is how the article is called now
 * @param revision the revision's number; null for the draft
 * @param live whether patients read this revision now
 */
public record ImageUse(
        ImageHash image,
        ArticleId article,
        String title,
        @Nullable Integer revision,
        boolean live) {

    /** "revision 3 of “Sleep and depression”". */
    public String inWords() {
        String name = title.isBlank() ? "Untitled" : title;
        return (revision == null ? "the draft of “" : "revision " + revision + " of “") + name + "”";
    }
}
