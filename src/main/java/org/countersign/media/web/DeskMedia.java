package org.countersign.media.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.countersign.media.ImageUploads;
import org.countersign.media.LibraryImage;
import org.countersign.media.MediaCursor;
import org.countersign.media.MediaLibrary;
import org.countersign.shared.ImageHash;
import org.countersign.shared.MediaItemId;
import org.countersign.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What the editor and the Media screen ask for from the browser: see docs/media.md. */
@Component
class DeskMedia {

    private static final int PAGE = 24;

    private final MediaLibrary library;
    private final ImageUploads uploads;

    DeskMedia(MediaLibrary library, ImageUploads uploads) {
        this.library = library;
        this.uploads = uploads;
    }

    /** @param after where the next page begins; null when there is none */
    record Page(List<ImageJson> images, @Nullable String after) {}

    ServerResponse search(ServerRequest request) {
        Optional<String> asked = request.param("after").filter(text -> !text.isEmpty());
        @Nullable MediaCursor after = asked.flatMap(MediaCursor::parse).orElse(null);
        if (asked.isPresent() && after == null) {
            throw new RefusedException("The list cannot be continued from there. Begin again at its top.");
        }
        List<LibraryImage> found = library.search(request.param("query").orElse(""), after, PAGE);
        return answer(new Page(
                found.stream().map(ImageJson::of).toList(),
                found.size() < PAGE ? null : found.getLast().cursor().toString()));
    }

    /** What stands for an image by now: the item that shows it, or has shown it until it was replaced. */
    ServerResponse find(ServerRequest request) {
        return library.thatShowedOnce(ImageHash.of(request.pathVariable("hash")))
                .map(image -> answer(ImageJson.of(image)))
                .orElseThrow(() -> new RefusedException("This image is not in the library any more."));
    }

    ServerResponse upload(ServerRequest request) throws IOException {
        return answer(ImageJson.of(uploads.upload(request.param("name").orElse(""), file(request))));
    }

    ServerResponse replace(ServerRequest request) throws IOException {
        return answer(ImageJson.of(uploads.replace(MediaItemId.of(request.pathVariable("item")), file(request))));
    }

    /** The request's body, and one byte more than may be, by which whoever reads it sees that it is too much. */
    private static byte[] file(ServerRequest request) throws IOException {
        return request.servletRequest().getInputStream().readNBytes(ImageUploads.MOST_BYTES + 1);
    }

    private static ServerResponse answer(Object body) {
        return ServerResponse.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
