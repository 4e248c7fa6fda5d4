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
        String title,
        int titleVersion,
        String summary,
        int summaryVersion,
        Document body,
        int bodyVersion,
        List<BylineEntry> byline,
        long changeNumber) {

    public Draft {
        byline = List.copyOf(byline);
    }

    public ArticleContent content() {
        return new ArticleContent(title, summary, byline, body);
    }

    public int version(DraftPart part) {
        return switch (part) {
            case TITLE -> titleVersion;
            case SUMMARY -> summaryVersion;
            case BODY -> bodyVersion;
        };
    }
}
