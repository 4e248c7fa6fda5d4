package org.countersign.site;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * An answer of the public site as it goes over the line, plain and compressed. Each form has an entity tag of its own, as
 * RFC 9110, 8.8.3 wants of strong ones.
 */
final class KeptAnswer {

    private static final String GZIP = "gzip";

    private final String contentType;
    private final String cacheControl;
    private final @Nullable String entityTag;
    private final @Nullable String compressedTag;
    private final long lastModified;
    private final byte[] plain;
    private final byte[] compressed;

    /** @param lastModified in milliseconds since 1970; -1 when there is none */
    KeptAnswer(String contentType, String cacheControl, @Nullable String entityTag, long lastModified, byte[] plain) {
        this.contentType = contentType;
        this.cacheControl = cacheControl;
        this.entityTag = entityTag;
        this.compressedTag = entityTag == null ? null : entityTag.replaceFirst("\"$", "-" + GZIP + "\"");
        this.lastModified = lastModified;
        this.plain = plain.clone();
        this.compressed = compressed(plain);
    }

    private static byte[] compressed(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (GZIPOutputStream gzip = new BestGzip(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** How much memory it takes. */
    int size() {
        return plain.length + compressed.length;
    }

    void send(ServletWebRequest request, HttpServletResponse response) throws IOException {
        boolean isCompressed = takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        response.setHeader(HttpHeaders.CACHE_CONTROL, cacheControl);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (isCompressed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
        }
        if (request.checkNotModified(isCompressed ? compressedTag : entityTag, lastModified)) {
            return;
        }
        response.setContentType(contentType);
        byte[] body = isCompressed ? compressed : plain;
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Named, or by a star, and not with a weight of nothing. */
    private static boolean takesGzip(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        for (String coding : acceptEncoding.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = coding.strip().split("\\s*;\\s*q\\s*=\\s*", 2);
            if (parts[0].equals(GZIP)) {
                return parts.length < 2 || !parts[1].matches("0(\\.0*)?");
            }
        }
        return false;
    }

    /** Made once and sent often, so it may take its time. */
    private static final class BestGzip extends GZIPOutputStream {

        private BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
