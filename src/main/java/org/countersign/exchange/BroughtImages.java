package org.countersign.exchange;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.shared.ImageHash;
import org.countersign.shared.Sha256;

/** The images that a text holds itself, as {@code data:} addresses (RFC 2397). Nothing is fetched from anywhere. */
final class BroughtImages {

    /** More are hardly read by anybody, and each takes seconds to clean. */
    private static final int MOST = 60;

    private static final Pattern BEGINNING =
            Pattern.compile("data:image/(?:png|jpe?g|gif|webp);base64,", Pattern.CASE_INSENSITIVE);

    private final Map<ImageHash, BroughtImage> images = new LinkedHashMap<>();

    /** Empty when the address is none of an image that articles can show, or there are too many. */
    Optional<ImageHash> take(String address, String alt) {
        Matcher beginning = BEGINNING.matcher(address);
        if (!beginning.lookingAt()) {
            return Optional.empty();
        }
        byte[] bytes = decoded(address.substring(beginning.end()));
        ImageHash standIn = ImageHash.of(Sha256.of(bytes));
        if (bytes.length == 0 || images.size() >= MOST && !images.containsKey(standIn)) {
            return Optional.empty();
        }
        images.putIfAbsent(standIn, new BroughtImage(standIn, bytes, alt));
        return Optional.of(standIn);
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException damaged) {
            return new byte[0];
        }
    }

    List<BroughtImage> all() {
        return List.copyOf(images.values());
    }
}
