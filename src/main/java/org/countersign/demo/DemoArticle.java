package org.countersign.demo;

import java.util.List;
import org.countersign.content.ArticleKind;
import org.countersign.document.Document;
import org.countersign.document.DocumentCodec;
import org.countersign.document.Particulars;
import org.countersign.document.Reference;
import org.countersign.shared.Slug;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A sample article and how far it has come.
 *
 * @param comment what the reviewer asks for before the last revision; null for nothing
 * @param references what its text cites
 * @param revisions oldest first
 */
record DemoArticle(
        ArticleKind kind,
        String title,
        Slug slug,
        String summary,
        Story story,
        @Nullable String comment,
        @Nullable String withdrawalReason,
        List<Reference> references,
        List<Document> revisions) {

    enum Story {
        WRITING,
        IN_REVIEW,
        CHANGES_REQUESTED,
        APPROVED,
        LIVE,
        LIVE_AND_WRITING,
        LIVE_AND_IN_REVIEW,
        WITHDRAWN
    }

    static DemoArticle read(JsonNode json) {
        return new DemoArticle(
                ArticleKind.valueOf(json.get("kind").asString()),
                json.get("title").asString(),
                Slug.of(json.get("slug").asString()),
                json.get("summary").asString(),
                Story.valueOf(json.get("story").asString()),
                json.path("comment").asStringOpt().orElse(null),
                json.path("withdrawalReason").asStringOpt().orElse(null),
                references(json),
                json.get("revisions")
                        .valueStream()
                        .map(body -> DocumentCodec.decode(body.toString()))
                        .toList());
    }

    private static List<Reference> references(JsonNode json) {
        return json.has("references")
                ? Particulars.decode("{\"references\":" + json.get("references") + "}")
                        .references()
                : List.of();
    }

    List<Document> earlier() {
        return revisions.subList(0, revisions.size() - 1);
    }

    Document newest() {
        return revisions.getLast();
    }
}
