package org.countersign.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.countersign.content.Draft;

/** Content as scripts get it: the JSON of docs/document-format.md, which is what signatures are for. */
final class ContentJson {

    static final String DESCRIPTION =
            "title, summary, byline, body, references, search and cover, as docs/document-format.md describes them";

    private ContentJson() {}

    /** @param version what If-Match takes, without its quotes */
    @Schema(name = "Draft")
    record OfDraft(
            String article,
            long version,

            @JsonRawValue @Schema(implementation = Map.class, description = DESCRIPTION)
            String content) {

        static OfDraft of(Draft draft) {
            return new OfDraft(
                    draft.article().toString(),
                    draft.changeNumber(),
                    draft.content().canonicalJson());
        }
    }
}
