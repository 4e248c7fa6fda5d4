package org.countersign.media;

import java.util.Optional;
import org.countersign.people.CurrentPerson;
import org.countersign.shared.ImageHash;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Gives images out: to everybody what a live article shows, to the desk everything. */
@Service
public class ImageDelivery {

    private final LiveImages liveImages;
    private final ImageRegister register;
    private final ImageStore store;
    private final CurrentPerson currentPerson;

    ImageDelivery(LiveImages liveImages, ImageRegister register, ImageStore store, CurrentPerson currentPerson) {
        this.liveImages = liveImages;
        this.register = register;
        this.store = store;
        this.currentPerson = currentPerson;
    }

    /**
     * An image's file; anybody may ask.
     *
     * @return empty alike when there is no such image, when it is not made in this rendition, and when whoever asks may
     *     not see it
     */
    @PreAuthorize("permitAll()")
    public Optional<ImageFile> file(ImageHash hash, Rendition rendition) {
        boolean isPublic = liveImages.include(hash);
        if (!isPublic && currentPerson.find().isEmpty()) {
            return Optional.empty();
        }
        return register.find(hash)
                .filter(entry -> entry.isMadeIn(rendition))
                .flatMap(entry ->
                        store.find(hash, rendition).map(bytes -> new ImageFile(bytes, entry.contentType(), isPublic)));
    }
}
