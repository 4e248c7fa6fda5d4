package org.countersign.publishing;

import java.util.UUID;

/**
 * A topic as the public site shows it.
 *
 * @param above the name of the topic above it; empty at the upper level
 * @param abovePath that topic's address; empty at the upper level
 */
public record PublishedTopic(UUID id, String name, String slug, String above, String abovePath) {

    private static final String PATH_PREFIX = "/topics/";

    /** Its address below the site's own. */
    public String path() {
        return PATH_PREFIX + slug;
    }

    static String pathOf(String slug) {
        return slug.isEmpty() ? "" : PATH_PREFIX + slug;
    }

    public boolean isUpper() {
        return above.isEmpty();
    }
}
