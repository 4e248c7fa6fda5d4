package org.countersign.media;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.people.CurrentPerson;
import org.countersign.shared.ImageHash;
import org.countersign.shared.MediaItemId;
import org.countersign.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The images of the clinic: found, described, and deleted where nothing needs them. */
@Service
public class MediaLibrary {

    private final MediaItemRepository items;
    private final MediaList list;
    private final ImageRegister register;
    private final ImageUses uses;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;

    MediaLibrary(
            MediaItemRepository items,
            MediaList list,
            ImageRegister register,
            ImageUses uses,
            AuditTrail auditTrail,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events) {
        this.items = items;
        this.list = list;
        this.register = register;
        this.uses = uses;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
        this.events = events;
    }

    /**
     * The newest first: those in whose name, alt text, licence or credit each word of the text is found.
     *
     * @param after where the page begins; null for the top
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<LibraryImage> search(String text, @Nullable MediaCursor after, int limit) {
        return list.page(text, after, limit);
    }

    /** @throws RefusedException when it was deleted */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public LibraryImage image(MediaItemId id) {
        return list.find(id).orElseThrow(MediaLibrary::gone);
    }

    /**
     * The item that shows this image, or has shown it. Where its own hash is another one, a newer version exists.
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public Optional<LibraryImage> thatShowedOnce(ImageHash hash) {
        return list.thatShowedOnce(hash);
    }

    /** Where it is shown, in this version or an earlier one. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<ImageUse> uses(MediaItemId id) {
        return uses.of(register.of(id));
    }

    /**
     * @param seen what the person had before their eyes while they changed it
     * @throws RefusedException when somebody else changed it meanwhile, or it cannot be described so
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
    @Transactional
    public void describe(MediaItemId id, ImageDetails seen, ImageDetails wanted) {
        MediaItem item = item(id);
        if (!item.details().equals(seen)) {
            throw new RefusedException("Somebody else changed these details meanwhile. Open the image anew, then change"
                    + " what is still to be changed.");
        }
        item.describe(wanted);
        if (!wanted.equals(seen)) {
            record(AuditAction.IMAGE_DESCRIBED, item, changes(seen, wanted));
        }
    }

    /**
     * Gives several images the same licence and credit.
     *
     * @param licence empty to leave what each has, as {@code credit}
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
    @Transactional
    public void give(Collection<MediaItemId> ids, String licence, String credit) {
        List<Runnable> entries = new ArrayList<>();
        for (MediaItemId id : ids) {
            MediaItem item = item(id);
            ImageDetails before = item.details();
            item.give(licence, credit);
            if (!item.details().equals(before)) {
                entries.add(() -> record(AuditAction.IMAGE_DESCRIBED, item, changes(before, item.details())));
            }
        }
        entries.forEach(Runnable::run);
    }

    /**
     * Deletes them with all their versions, for good: all of them or none.
     *
     * @throws RefusedException when a revision shows one, which keeps it for ever, or a draft does
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
    @Transactional
    public void delete(Collection<MediaItemId> ids) {
        List<MediaItem> unused = ids.stream().map(this::item).toList();
        List<ImageHash> hashes = new ArrayList<>();
        for (MediaItem item : unused) {
            List<ImageHash> its = register.of(item.id());
            refuseIfShown(item, uses.of(its));
            hashes.addAll(its);
        }
        try {
            items.deleteAllInBatch(unused);
        } catch (DataIntegrityViolationException shownMeanwhile) {
            throw new RefusedException(
                    "A revision that shows one of these was made at this moment, so nothing was deleted.");
        }
        unused.forEach(item -> record(
                AuditAction.IMAGE_DELETED, item, Map.of("hash", item.hash().hex())));
        events.publishEvent(new ImagesDeleted(hashes));
    }

    private static void refuseIfShown(MediaItem item, List<ImageUse> uses) {
        if (uses.isEmpty()) {
            return;
        }
        ImageUse first = uses.getFirst();
        String where = first.inWords() + (uses.size() == 1 ? "" : " and " + (uses.size() - 1) + " more");
        throw new RefusedException(
                "“" + item.details().name() + "” is shown by " + where
                        + (first.revision() == null
                                ? ". Take it out there first. Nothing was deleted."
                                : ". Revisions stay as they were read and signed, and so do their images. Nothing was deleted."));
    }

    private MediaItem item(MediaItemId id) {
        return items.findById(id.value()).orElseThrow(MediaLibrary::gone);
    }

    static RefusedException gone() {
        return new RefusedException("This image is not in the library any more. Somebody deleted it.");
    }

    private void record(AuditAction action, MediaItem item, Map<String, ?> details) {
        auditTrail.record(currentPerson.get().actor(), action, item.subject(), details);
    }

    /** What it is now, of that alone which changed. */
    private static Map<String, String> changes(ImageDetails before, ImageDetails after) {
        Map<String, String> changes = new LinkedHashMap<>();
        put(changes, "name", before.name(), after.name());
        put(changes, "alt", before.alt(), after.alt());
        put(changes, "decorative", before.decorative(), after.decorative());
        put(changes, "licence", before.licence(), after.licence());
        put(changes, "credit", before.credit(), after.credit());
        return changes;
    }

    private static void put(Map<String, String> changes, String field, Object before, Object after) {
        if (!before.equals(after)) {
            changes.put(field, after.toString());
        }
    }
}
