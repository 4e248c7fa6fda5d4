package org.countersign.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.countersign.document.Block;
import org.countersign.document.Cover;
import org.countersign.document.Document;
import org.countersign.document.Inline;
import org.countersign.document.Marks;
import org.countersign.media.ImageDetails;
import org.countersign.media.ImageUploads;
import org.countersign.media.LibraryImage;
import org.countersign.media.MediaLibrary;
import org.countersign.people.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The sample clinic's pictures, drawn for it. One is left undescribed, as happens. */
@Component
@Profile("demo")
class DemoImages {

    private static final String LICENCE = "Apache-2.0";
    private static final String CREDIT = "Harbor Lane Clinic";

    private record Picture(String file, String name, String alt) {}

    private static final List<Picture> PICTURES = List.of(
            new Picture("checklist.png", "Checklist", ""),
            new Picture(
                    "sleep.jpg",
                    "Asleep under a crescent moon",
                    "Somebody asleep in bed, a crescent moon in the window"),
            new Picture(
                    "timeline.png",
                    "The hours of an infusion day",
                    "Curve of how strongly effects are felt: they rise during the 40 minutes of the infusion, fade within"
                            + " two hours, and are gone by evening; no driving until the next day"),
            new Picture(
                    "room.png",
                    "Infusion room",
                    "A reclining chair with a blanket beside an infusion pump, by a window with a view of hills"),
            new Picture(
                    "harbor.jpg", "Harbor at sunrise", "A lighthouse and a sailing boat in a calm harbor at sunrise"));

    private final DemoPeople people;
    private final ImageUploads uploads;
    private final MediaLibrary library;
    private final Map<String, LibraryImage> byFile = new HashMap<>();

    DemoImages(DemoPeople people, ImageUploads uploads, MediaLibrary library) {
        this.people = people;
        this.uploads = uploads;
        this.library = library;
    }

    void hang() throws IOException {
        for (Picture picture : PICTURES) {
            byte[] file = read("demo/images/" + picture.file());
            LibraryImage image = people.as(Role.AUTHOR, () -> {
                LibraryImage uploaded = uploads.upload(picture.file(), file);
                if (!picture.alt().isEmpty()) {
                    ImageDetails details = new ImageDetails(picture.name(), picture.alt(), false, LICENCE, CREDIT);
                    library.describe(uploaded.id(), uploaded.details(), details);
                }
                return uploaded;
            });
            byFile.put(picture.file(), image);
        }
    }

    Cover cover(String file) {
        LibraryImage image = image(file);
        return new Cover(image.hash(), alt(file), image.width(), image.height());
    }

    /** The text with its pictures in their places. */
    Document illustrated(Document text, List<DemoArticle.Picture> pictures) {
        List<Block> blocks = new ArrayList<>(text.content());
        pictures.stream()
                .sorted(Comparator.comparingInt(DemoArticle.Picture::after).reversed())
                .forEach(picture -> blocks.add(picture.after() + 1, block(picture)));
        return new Document(blocks);
    }

    private Block block(DemoArticle.Picture picture) {
        LibraryImage image = image(picture.file());
        List<Inline> caption =
                picture.caption().isEmpty() ? List.of() : List.of(new Inline.Text(picture.caption(), Marks.NONE));
        return new Block.Image(image.hash(), alt(picture.file()), image.width(), image.height(), caption);
    }

    private LibraryImage image(String file) {
        return Objects.requireNonNull(byFile.get(file));
    }

    private static String alt(String file) {
        return PICTURES.stream()
                .filter(picture -> picture.file().equals(file))
                .findFirst()
                .orElseThrow()
                .alt();
    }

    private static byte[] read(String path) throws IOException {
        try (InputStream file = new ClassPathResource(path).getInputStream()) {
            return file.readAllBytes();
        }
    }
}
