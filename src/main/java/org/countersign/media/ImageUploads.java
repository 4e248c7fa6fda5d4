package org.countersign.media;

import java.util.Map;
import java.util.Optional;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.people.CurrentPerson;
import org.countersign.people.Person;
import org.countersign.shared.ImageHash;
import org.countersign.shared.MediaItemId;
import org.countersign.shared.RefusedException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Brings images into the library. No method is a transaction: decoding takes seconds, registering a moment. */
@Service
public class ImageUploads {

    /** Of a file, before it is looked at: 20 MB. */
    public static final int MOST_BYTES = ImageIntake.MOST_BYTES;

    private final ImageWorkshop workshop;
    private final ImageStore store;
    private final ImageRegister register;
    private final MediaItemRepository items;
    private final MediaList list;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;

    ImageUploads(
            ImageWorkshop workshop,
            ImageStore store,
            ImageRegister register,
            MediaItemRepository items,
            MediaList list,
            AuditTrail auditTrail,
            CurrentPerson currentPerson) {
        this.workshop = workshop;
        this.store = store;
        this.register = register;
        this.items = items;
        this.list = list;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
    }

    /**
     * Cleans an image and adds it to the library. The very same image is not added twice: the item that has it is
     * answered.
     *
     * @param fileName as the browser says it; never trusted, only shown
     * @param file JPEG, PNG, WebP or GIF, of which the first frame is taken; at most 20 MB and 50 megapixels
     * @throws RefusedException when it is not such an image
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
    public LibraryImage upload(String fileName, byte[] file) {
        CleanImage image = workshop.clean(file);
        Optional<LibraryImage> known = known(image.hash());
        if (known.isPresent()) {
            return known.get();
        }
        MediaItem item = new MediaItem(
                image.hash(), FileName.asTitle(fileName), currentPerson.get().id());
        try {
            store.keep(image.hash(), image.files(), () -> add(item, image));
        } catch (DuplicateKeyException addedMeanwhile) {
            return known(image.hash()).orElseThrow(() -> addedMeanwhile);
        }
        return list.find(item.id()).orElseThrow(MediaLibrary::gone);
    }

    /**
     * Cleans an image without adding it: what {@link #upload} would make of it, or refuse.
     *
     * @throws RefusedException when it is not an image that can be taken
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
    public ImageShape inspect(byte[] file) {
        CleanImage image = workshop.clean(file);
        known(image.hash());
        return new ImageShape(image.hash(), image.width(), image.height());
    }

    private Optional<LibraryImage> known(ImageHash hash) {
        Optional<LibraryImage> item = list.thatShowedOnce(hash);
        item.filter(shown -> !shown.hash().equals(hash)).ifPresent(shown -> {
            throw new RefusedException("This very image was in the library as “"
                    + shown.details().name() + "” until it was replaced. Use the newer one.");
        });
        return item;
    }

    private void add(MediaItem item, CleanImage image) {
        items.saveAndFlush(item);
        Person by = currentPerson.get();
        register.add(image, item.id(), by.id());
        auditTrail.record(
                by.actor(),
                AuditAction.IMAGE_UPLOADED,
                item.subject(),
                Map.of("hash", image.hash().hex()));
    }

    /**
     * Lets an item show another image. What shows the earlier one goes on showing it, since its name is its bytes.
     *
     * @throws RefusedException when it is not an image that can be taken, or another item has it
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
    public LibraryImage replace(MediaItemId id, byte[] file) {
        CleanImage image = workshop.clean(file);
        Optional<LibraryImage> owner = list.thatShowedOnce(image.hash());
        owner.filter(other -> !other.id().equals(id)).ifPresent(other -> {
            throw new RefusedException("The library has this very image already, as “"
                    + other.details().name() + "”. Nothing was replaced.");
        });
        if (owner.isEmpty()) {
            store.keep(image.hash(), image.files(), () -> replace(id, image, true));
        } else {
            store.keep(image.hash(), Map.of(), () -> replace(id, image, false));
        }
        return list.find(id).orElseThrow(MediaLibrary::gone);
    }

    private void replace(MediaItemId id, CleanImage image, boolean isNew) {
        MediaItem item = items.findById(id.value()).orElseThrow(MediaLibrary::gone);
        ImageHash before = item.hash();
        if (before.equals(image.hash())) {
            return;
        }
        Person by = currentPerson.get();
        if (isNew) {
            register.add(image, id, by.id());
        }
        item.show(image.hash());
        auditTrail.record(
                by.actor(),
                AuditAction.IMAGE_REPLACED,
                item.subject(),
                Map.of("before", before.hex(), "after", image.hash().hex()));
    }
}
