package org.countersign.content;

import org.countersign.shared.PersonId;
import org.countersign.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * Which articles to list; null or empty for no condition.
 *
 * @param text words in title, body or byline; or any part of the title
 * @param live whether a revision is live
 * @param writer changed the draft at some time
 * @param reviewer whom the newest review asks, or asked until it ended
 * @param topic filed under it, or under a topic below it
 */
public record ArticleFilter(
        String text,
        @Nullable ArticleKind kind,
        @Nullable Stage stage,
        @Nullable Boolean live,
        @Nullable PersonId writer,
        @Nullable PersonId reviewer,
        @Nullable TopicId topic) {

    public ArticleFilter {
        text = TypedText.searchable(text);
    }

    public static ArticleFilter everything() {
        return new ArticleFilter("", null, null, null, null, null, null);
    }

    /** All that matches a search. */
    public static ArticleFilter matching(String text) {
        return new ArticleFilter(text, null, null, null, null, null, null);
    }

    public ArticleFilter withTopic(TopicId wanted) {
        return new ArticleFilter(text, kind, stage, live, writer, reviewer, wanted);
    }

    public ArticleFilter withStage(Stage wanted) {
        return new ArticleFilter(text, kind, wanted, live, writer, reviewer, topic);
    }

    public ArticleFilter withReviewer(PersonId wanted) {
        return new ArticleFilter(text, kind, stage, live, writer, wanted, topic);
    }

    public ArticleFilter withWriter(PersonId wanted) {
        return new ArticleFilter(text, kind, stage, live, wanted, reviewer, topic);
    }
}
