package org.countersign.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.document.Block;
import org.countersign.document.Document;
import org.countersign.exchange.BroughtImage;
import org.countersign.exchange.ImportReport;
import org.countersign.exchange.Imported;
import org.countersign.exchange.Loss;
import org.countersign.media.ImageShape;
import org.countersign.media.ImageUploads;
import org.countersign.shared.ImageHash;
import org.countersign.shared.RefusedException;
import org.springframework.stereotype.Component;

/** Brings the images of an imported text into the library. Slow: each is decoded, so never in a transaction or under a lock. */
@Component
class ImportedImages {

    private final ImageUploads uploads;

    ImportedImages(ImageUploads uploads) {
        this.uploads = uploads;
    }

    /** The text as it would be: its images by the hashes that they will have, those that cannot be taken reported. */
    Imported examined(Imported text) {
        Map<ImageHash, ImageShape> shapes = new LinkedHashMap<>();
        List<String> refusals = new ArrayList<>();
        for (BroughtImage image : text.images()) {
            try {
                shapes.put(image.standIn(), uploads.inspect(image.bytes()));
            } catch (RefusedException refused) {
                refusals.add(refused.getMessage());
            }
        }
        Set<ImageHash> brought =
                text.images().stream().map(BroughtImage::standIn).collect(Collectors.toSet());
        List<Block> blocks = text.body().content().stream()
                .flatMap(block -> shown(block, shapes, brought).stream())
                .toList();
        List<BroughtImage> taken = text.images().stream()
                .filter(image -> shapes.containsKey(image.standIn()))
                .toList();
        ImportReport report = text.report().with(Loss.IMAGE_REFUSED, refusals);
        return text.withImages(blocks.isEmpty() ? Document.empty() : new Document(blocks), taken, report);
    }

    /** A caption outlives an image that cannot be taken. */
    private static List<Block> shown(Block block, Map<ImageHash, ImageShape> shapes, Set<ImageHash> brought) {
        if (!(block instanceof Block.Image image) || !brought.contains(image.media())) {
            return List.of(block);
        }
        ImageShape shape = shapes.get(image.media());
        if (shape != null) {
            return List.of(new Block.Image(shape.hash(), image.alt(), shape.width(), shape.height(), image.content()));
        }
        return image.content().isEmpty() ? List.of() : List.of(new Block.Paragraph(image.content()));
    }

    /** @param source names those that have no description */
    void add(Imported text, String source) {
        int number = 1;
        for (BroughtImage image : text.images()) {
            String name = image.alt().isBlank() ? source + ", image " + number : image.alt();
            uploads.upload(name, image.bytes());
            number++;
        }
    }
}
