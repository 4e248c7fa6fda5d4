package org.countersign.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.countersign.content.RevisionSummary;
import org.countersign.content.screen.ArticleAddress;
import org.countersign.shared.ArticleId;

/**
 * One side of a comparison.
 *
 * @param key as the address names it: a revision's number, or {@code draft}
 * @param words as people read it
 */
record Comparand(String key, String words) {

    static final Comparand DRAFT = new Comparand(ArticleAddress.DRAFT, "The draft as it is now");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    static Comparand of(RevisionSummary revision) {
        return new Comparand(
                String.valueOf(revision.number()),
                "Revision %d · %s · %s · %s"
                        .formatted(
                                revision.number(),
                                why(revision),
                                revision.createdBy(),
                                DAY.format(revision.createdAt().atZone(ZoneId.systemDefault()))));
    }

    /** Goes to the comparison of two states of an article. */
    static void compare(ArticleId article, String from, String to) {
        UI.getCurrent()
                .navigate(ArticleAddress.comparison(article), QueryParameters.fromString("from=" + from + "&to=" + to));
    }

    static String why(RevisionSummary revision) {
        return switch (revision.origin()) {
            case SUBMISSION -> "submitted";
            case RESTORE -> revision.note();
            case NAMED -> revision.name();
            case AUTOMATIC -> "kept automatically";
        };
    }
}
