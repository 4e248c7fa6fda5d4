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
 * @param doubt why the reviewer answers the checklist's point about plain words with no, and signs; null where they do not
 * @param proposal what the reviewer would have it say; null for nothing
 * @param topics the names of those it is filed under
 * @param cover the file of the picture that stands for it; null for none
 * @param pictures what its last revision shows
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
        @Nullable Proposed proposal,
        @Nullable String withdrawalReason,
        @Nullable String doubt,
        List<String> topics,
        @Nullable String cover,
        List<Picture> pictures,
        List<Reference> references,
        List<Document> revisions) {

    /**
     * @param words a passage of the last revision, which says them once
     * @param wording what it should say instead
     * @param reason may mention the author by {@code @author}
     */
    record Proposed(String words, String wording, String reason) {

        static @Nullable Proposed read(JsonNode json) {
            return json.isMissingNode()
                    ? null
                    : new Proposed(
                            json.get("words").asString(),
                            json.get("wording").asString(),
                            json.get("reason").asString());
        }
    }

    /**
     * @param after the place in the text of the block that it follows, counted from 0 without any pictures
     * @param caption empty for none
     */
    record Picture(String file, int after, String caption) {

        static Picture read(JsonNode json) {
            return new Picture(
                    json.get("file").asString(),
                    json.get("after").asInt(),
                    json.get("caption").asString());
        }
    }

    enum Story {
        WRITING,
        IN_REVIEW,
        CHANGES_REQUESTED,
        APPROVED,
        LIVE,
        LIVE_AND_WRITING,
        LIVE_AND_IN_REVIEW,
        WITHDRAWN;

        /** Whether somebody still has to do something about it. */
        boolean isUnfinished() {
            return switch (this) {
                case LIVE, WITHDRAWN -> false;
                case WRITING, IN_REVIEW, CHANGES_REQUESTED, APPROVED, LIVE_AND_WRITING, LIVE_AND_IN_REVIEW -> true;
            };
        }
    }

    static DemoArticle read(JsonNode json) {
        return new DemoArticle(
                ArticleKind.valueOf(json.get("kind").asString()),
                json.get("title").asString(),
                Slug.of(json.get("slug").asString()),
                json.get("summary").asString(),
                Story.valueOf(json.get("story").asString()),
                json.path("comment").asStringOpt().orElse(null),
                Proposed.read(json.path("proposal")),
                json.path("withdrawalReason").asStringOpt().orElse(null),
                json.path("doubt").asStringOpt().orElse(null),
                json.path("topics").valueStream().map(JsonNode::asString).toList(),
                json.path("cover").asStringOpt().orElse(null),
                json.path("pictures").valueStream().map(Picture::read).toList(),
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
