package org.countersign.site;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.countersign.shared.Sha256;

/** A short name for some content: 16 hexadecimal digits of its SHA-256. */
final class Fingerprint {

    private static final int BYTES = 8;

    private Fingerprint() {}

    static String of(String content) {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] content) {
        return HexFormat.of().formatHex(Sha256.of(content), 0, BYTES);
    }
}
