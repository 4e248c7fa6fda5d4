package org.countersign.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.countersign.media.ImageUploads;
import org.countersign.media.LibraryImage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Brings images into the library. */
@RestController
@Tag(name = "Media")
@ApiRefusals
class MediaController {

    private final ImageUploads uploads;

    MediaController(ImageUploads uploads) {
        this.uploads = uploads;
    }

    /** @param hash by which a document and a cover name the image */
    @Schema(name = "Image")
    record Uploaded(String item, String hash, String name, String alt, int width, int height) {}

    @PostMapping(path = "/api/v1/media", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "uploadImage",
            summary = "Adds a JPEG, PNG, WebP or GIF to the library; its body is the file")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "image/*", schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "201")
    Uploaded upload(@RequestParam(defaultValue = "") String name, HttpServletRequest request) throws IOException {
        LibraryImage image = uploads.upload(name, request.getInputStream().readNBytes(ImageUploads.MOST_BYTES + 1));
        return new Uploaded(
                image.id().toString(),
                image.hash().hex(),
                image.details().name(),
                image.details().alt(),
                image.width(),
                image.height());
    }
}
