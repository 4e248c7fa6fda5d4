package org.countersign.site;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The style sheet: for a year under the address that names its content. Any other version, as in a page that another
 * release made, gets today's and is asked to check again.
 */
@Controller
class StylesheetController {

    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Stylesheet stylesheet;

    StylesheetController(Stylesheet stylesheet) {
        this.stylesheet = stylesheet;
    }

    @GetMapping(Stylesheet.PATH)
    ResponseEntity<byte[]> stylesheet(@RequestParam(required = false) @Nullable String v) {
        return ResponseEntity.ok()
                .cacheControl(stylesheet.fingerprint().equals(v) ? FOR_GOOD : CacheControl.noCache())
                .eTag('"' + stylesheet.fingerprint() + '"')
                .contentType(CSS)
                .body(stylesheet.content());
    }
}
