package org.countersign.content;

import java.util.List;
import org.countersign.document.ArticleContent;
import org.countersign.document.BylineEntry;
import org.countersign.document.Document;
import org.countersign.shared.ArticleId;

/**
 * A draft as it stands, every accepted step included.
 *
 * @param titleVersion steps accepted so far in this part
 * @param changeNumber raised with every change of any kind
 */
public record Draft(
        ArticleId article,
        ArticleContent content,
        int titleVersion,
        int summaryVersion,
        int bodyVersion,
        long changeNumber) {

    public String title() {
        return content.title();
    }

    public String summary() {
        return content.summary();
    }

    public Document body() {
        return content.body();
    }

    public List<BylineEntry> byline() {
        return content.byline();
    }

    public int version(DraftPart part) {
        return switch (part) {
            case TITLE -> titleVersion;
            case SUMMARY -> summaryVersion;
            case BODY -> bodyVersion;
        };
    }

    /** With a part's content after so many more steps. */
    Draft after(DraftPart part, int steps, ArticleContent changed) {
        return new Draft(
                article,
                changed,
                titleVersion + (part == DraftPart.TITLE ? steps : 0),
                summaryVersion + (part == DraftPart.SUMMARY ? steps : 0),
                bodyVersion + (part == DraftPart.BODY ? steps : 0),
                changeNumber);
    }

    Draft withBody(Document body) {
        return new Draft(article, content.withBody(body), titleVersion, summaryVersion, bodyVersion, changeNumber);
    }
}
