package org.countersign.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.shared.ImageHash;

/** What a Word document refers to outside of its text: addresses and images, each under an id. */
final class DocxLinks {

    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Pictures pictures;
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<ImageHash, Media> images = new LinkedHashMap<>();

    DocxLinks(Pictures pictures) {
        this.pictures = pictures;
    }

    /** @param path below {@code word/} */
    @SuppressWarnings("ArrayRecordComponent")
    record Media(String id, String path, byte[] bytes) {}

    String idOf(String address) {
        return addresses.computeIfAbsent(address, ignored -> "link" + (addresses.size() + 1));
    }

    /** Empty when the image cannot be had, or is of a type that Word does not show. */
    Optional<Media> image(ImageHash hash) {
        if (!images.containsKey(hash)) {
            pictures.find(hash).ifPresent(picture -> {
                String ending = switch (picture.type()) {
                    case "image/jpeg" -> "jpeg";
                    case "image/png" -> "png";
                    case "image/gif" -> "gif";
                    default -> "";
                };
                int number = images.size() + 1;
                if (!ending.isEmpty()) {
                    images.put(
                            hash, new Media("image" + number, "media/image" + number + "." + ending, picture.bytes()));
                }
            });
        }
        return Optional.ofNullable(images.get(hash));
    }

    List<Media> media() {
        return new ArrayList<>(images.values());
    }

    byte[] xml() {
        Xml xml = new Xml();
        xml.open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        xml.empty("Relationship", "Id", "styles", "Type", TYPES + "styles", "Target", "styles.xml");
        xml.empty("Relationship", "Id", "numbering", "Type", TYPES + "numbering", "Target", "numbering.xml");
        addresses.forEach((address, id) -> xml.empty(
                "Relationship", "Id", id, "Type", TYPES + "hyperlink", "Target", address, "TargetMode", "External"));
        images.values()
                .forEach(image ->
                        xml.empty("Relationship", "Id", image.id(), "Type", TYPES + "image", "Target", image.path()));
        return xml.close().toString().getBytes(StandardCharsets.UTF_8);
    }
}
