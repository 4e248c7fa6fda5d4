package org.countersign.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
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

    DemoImages(DemoPeople people, ImageUploads uploads, MediaLibrary library) {
        this.people = people;
        this.uploads = uploads;
        this.library = library;
    }

    void hang() throws IOException {
        for (Picture picture : PICTURES) {
            byte[] file = read("demo/images/" + picture.file());
            people.as(Role.AUTHOR, () -> {
                LibraryImage image = uploads.upload(picture.file(), file);
                if (!picture.alt().isEmpty()) {
                    ImageDetails details = new ImageDetails(picture.name(), picture.alt(), false, LICENCE, CREDIT);
                    library.describe(image.id(), image.details(), details);
                }
                return image;
            });
        }
    }

    private static byte[] read(String path) throws IOException {
        try (InputStream file = new ClassPathResource(path).getInputStream()) {
            return file.readAllBytes();
        }
    }
}
