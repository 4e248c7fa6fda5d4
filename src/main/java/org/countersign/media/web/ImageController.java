package org.countersign.media.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.countersign.media.ImageDelivery;
import org.countersign.media.ImageFile;
import org.countersign.media.Rendition;
import org.countersign.shared.ImageHash;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Images at their addresses, which name their bytes: whoever has one need never ask again. */
@Controller
class ImageController {

    private static final Duration YEAR = Duration.ofDays(365);

    private final ImageDelivery delivery;

    ImageController(ImageDelivery delivery) {
        this.delivery = delivery;
    }

    @GetMapping("/media/{hash}/{rendition}")
    ResponseEntity<byte[]> image(
            @PathVariable String hash, @PathVariable String rendition, HttpServletResponse response) {
        // Opened by itself, an image needs nothing at all. Set here, since added to the site's own it would be a
        // second.
        response.setHeader("Content-Security-Policy", "default-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        return Rendition.at(rendition)
                .filter(known -> ImageHash.isWrittenSo(hash))
                .flatMap(known -> found(ImageHash.of(hash), known))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noCache())
                        .build());
    }

    private Optional<ResponseEntity<byte[]>> found(ImageHash hash, Rendition rendition) {
        return delivery.file(hash, rendition)
                .map(file -> ResponseEntity.ok()
                        .cacheControl(howLong(file))
                        .eTag('"' + hash.hex() + '-' + rendition.address() + '"')
                        .contentType(MediaType.parseMediaType(file.contentType()))
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                        .body(file.bytes()));
    }

    /** What only the desk may see stays out of the caches that others share. */
    private static CacheControl howLong(ImageFile file) {
        CacheControl year = CacheControl.maxAge(YEAR).immutable();
        return file.isPublic() ? year.cachePublic() : year.cachePrivate();
    }
}
