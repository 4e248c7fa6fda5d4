package org.countersign.site;

import java.util.List;
import org.countersign.content.ArticleKind;
import org.countersign.publishing.PublishedTopic;
import org.jspecify.annotations.Nullable;

/**
 * What a list is of.
 *
 * @param title its heading
 * @param lead the sentence below
 * @param section the navigation's entry that it belongs to
 * @param topics where readers may go on by topic, shown with the first headlines
 */
record Listing(
        String title, String path, String lead, @Nullable ArticleKind section, List<PublishedTopic> topics) {

    Listing {
        topics = List.copyOf(topics);
    }

    static Listing of(ArticleKind kind, List<PublishedTopic> topics) {
        return new Listing(Sections.name(kind), Sections.path(kind), lead(kind), kind, topics);
    }

    static Listing home(String clinic) {
        String lead = "What we tell our patients, each page signed by a clinician before it appears here.";
        return new Listing(clinic, "/", lead, null, List.of());
    }

    static Listing about(PublishedTopic topic, List<PublishedTopic> below) {
        String lead = topic.isUpper()
                ? "What we have published on this, each page signed by a clinician before it appears."
                : "Part of " + topic.above() + ". Each page is signed by a clinician before it appears.";
        return new Listing(topic.name(), topic.path(), lead, null, below);
    }

    private static String lead(ArticleKind kind) {
        return switch (kind) {
            case ARTICLE -> "Conditions, treatments and medicines, each page signed by a clinician before it appears.";
            case POST -> "News and thoughts from the clinic, each page signed by a clinician before it appears.";
        };
    }
}
