package org.countersign.notifications;

import java.util.UUID;
import org.countersign.review.ReviewAddress;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that people are to be told.
 *
 * @param thing the review, signature, comment or publication that it is about: nobody is told of one thing twice
 * @param stage of the review that the thing is; 0 where it is something else
 * @param by who did it, and so needs no notice; null for what time did
 * @param address the screen to look at
 * @param note what they said about it; may be empty
 */
record Occurrence(
        NoticeKind kind,
        UUID thing,
        int stage,
        ArticleId article,
        @Nullable PersonId by,
        String title,
        String address,
        String note) {

    /** Something that is about a thing as a whole. */
    Occurrence(NoticeKind kind, UUID thing, ArticleId article, PersonId by, String title, String address) {
        this(kind, thing, 0, article, by, title, address, "");
    }

    /** Something that is about the present stage of a review. */
    static Occurrence atStage(NoticeKind kind, ReviewFacts review, @Nullable PersonId by) {
        return new Occurrence(
                kind,
                review.id().value(),
                review.stage(),
                review.article(),
                by,
                review.title(),
                ReviewAddress.of(review.id()),
                "");
    }

    /** The same with what whoever did it said about it. */
    Occurrence saying(String words) {
        return new Occurrence(kind, thing, stage, article, by, title, address, words);
    }
}
