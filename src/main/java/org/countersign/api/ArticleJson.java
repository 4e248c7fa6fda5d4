package org.countersign.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.countersign.content.ArticleKind;
import org.countersign.content.ArticleRow;
import org.countersign.content.ArticleState;
import org.countersign.content.Stage;
import org.countersign.publishing.Publishable;
import org.jspecify.annotations.Nullable;

/** Articles as scripts get them. */
final class ArticleJson {

    private ArticleJson() {}

    /** @param live the number of the live revision; left out when none is */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ArticleInList")
    record Row(
            String id,
            ArticleKind kind,
            String title,
            String byline,
            String topics,
            Stage stage,
            @Nullable Integer live,
            Instant changedAt,
            String changedBy) {

        static Row of(ArticleRow row) {
            return new Row(
                    row.id().toString(),
                    row.kind(),
                    row.title(),
                    row.byline(),
                    row.topics(),
                    row.stage(),
                    row.liveNumber(),
                    row.changedAt(),
                    row.changedBy());
        }
    }

    /** @param next where the list goes on; left out at its end */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ArticleList")
    record Page(List<Row> articles, @Nullable String next) {}

    /**
     * @param live the revision that patients read; left out when there is none, as {@code publishable}
     * @param publishable the signed revision that can be published now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Article")
    record Whole(
            String id,
            ArticleKind kind,
            String title,
            String slug,
            Stage stage,
            Instant stageSince,
            @Nullable Live live,
            @Nullable Ready publishable) {

        static Whole of(ArticleState state, @Nullable String path, @Nullable Publishable publishable) {
            return new Whole(
                    state.id().toString(),
                    state.kind(),
                    state.title(),
                    state.slug().value(),
                    state.stage(),
                    state.stageSince(),
                    state.liveNumber() == null || path == null
                            ? null
                            : new Live(state.liveNumber(), state.liveSince(), path),
                    publishable == null ? null : Ready.of(publishable));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LiveRevision")
    record Live(int revision, @Nullable Instant since, String path) {}

    @Schema(name = "PublishableRevision")
    record Ready(int revision, String hash, String signedBy, Instant signedAt) {

        static Ready of(Publishable publishable) {
            return new Ready(
                    publishable.revision().number(),
                    publishable.revision().hash().hex(),
                    publishable.signature().printedName(),
                    publishable.signature().signedAt());
        }
    }

    @Schema(name = "NewArticle")
    record New(@Nullable ArticleKind kind, @Nullable String title) {}
}
