package org.countersign.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.countersign.document.DocumentCodec;
import org.countersign.document.TextRenderer;
import tools.jackson.databind.json.JsonMapper;

/** Articles and their drafts. The draft says what the newest revision says. */
record DraftRows(Staff staff, Instant now, Duration past, int articles) {

    private static final JsonMapper JSON = new JsonMapper();

    List<CopyRows> of(List<MadeArticle> batch) {
        CopyRows article = new CopyRows(
                "article",
                "id, kind, stage, stage_since, slug, slug_chosen, approved, signed_change, ready_since, live_number,"
                        + " live_since, created_by, created_at");
        CopyRows draft = new CopyRows(
                "draft", "article_id, title, summary, body, byline, change_number, changed_at, changed_by");
        CopyRows text = new CopyRows("draft_text", "article_id, text, word_count");
        CopyRows contributor = new CopyRows("draft_contributor", "article_id, person_id, last_change, changed_at");
        for (MadeArticle made : batch) {
            UUID author = made.author().id().value();
            Instant changed = changedAt(made);
            addArticle(article, made, changed);
            draft.add(
                    made.id(),
                    made.draft().title(),
                    made.draft().summary(),
                    DocumentCodec.encode(made.draft().body()),
                    byline(made),
                    made.revisions().size(),
                    changed,
                    author);
            text.add(
                    made.id(),
                    made.searchText(),
                    TextRenderer.wordCount(made.draft().body()));
            contributor.add(made.id(), author, made.revisions().size(), changed);
        }
        return List.of(article, draft, text, contributor);
    }

    private static void addArticle(CopyRows rows, MadeArticle made, Instant changed) {
        boolean isLive = made.standing() == MadeArticle.Standing.LIVE;
        boolean isSigned = isLive || made.standing() == MadeArticle.Standing.SIGNED;
        int newest = made.revisions().size();
        rows.add(
                made.id(),
                made.isPost() ? "POST" : "ARTICLE",
                stage(made.standing()),
                changed,
                made.slug(),
                isLive,
                isSigned ? made.draft().hash().bytes() : null,
                isSigned ? newest : -1,
                isSigned && !isLive ? changed : null,
                isLive ? newest : null,
                isLive ? changed : null,
                made.author().id(),
                changed.minus(Duration.ofDays(30)));
    }

    private static String stage(MadeArticle.Standing standing) {
        return switch (standing) {
            case LIVE, SIGNED -> "APPROVED";
            case IN_REVIEW -> "IN_REVIEW";
            case SENT_BACK -> "CHANGES_REQUESTED";
            case WRITING -> "WRITING";
        };
    }

    /** The highest number is the newest. */
    private Instant changedAt(MadeArticle made) {
        double share = Math.max(0, articles - made.number()) / (articles + 1.0);
        return now.minusMillis((long) (past.toMillis() * share) + 60_000L + made.number() % 1000);
    }

    private static String byline(MadeArticle made) {
        return JSON.writeValueAsString(made.draft().byline().stream()
                .map(entry -> java.util.Map.of(
                        "person", entry.person().toString(),
                        "name", entry.name(),
                        "credentials", entry.credentials(),
                        "biography", entry.biography()))
                .toList());
    }
}
