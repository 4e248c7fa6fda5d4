package org.countersign.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.countersign.audit.Subject;
import org.countersign.shared.ImageHash;
import org.countersign.shared.MediaItemId;
import org.countersign.shared.PersonId;
import org.countersign.shared.RefusedException;

/** An image of the library: what it shows now, and what is said about it. */
@Entity
@Table(name = "media_item")
class MediaItem {

    @Id
    private UUID id;

    private byte[] hash;
    private String name;
    private String alt;
    private boolean decorative;
    private String licence;
    private String credit;

    @Column(name = "uploaded_by")
    private UUID uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected MediaItem() {}

    MediaItem(ImageHash hash, String name, PersonId uploadedBy) {
        this.id = MediaItemId.random().value();
        this.hash = hash.bytes();
        this.uploadedBy = uploadedBy.value();
        this.uploadedAt = Instant.now();
        ImageDetails details = ImageDetails.named(name);
        this.name = details.name();
        this.alt = details.alt();
        this.licence = details.licence();
        this.credit = details.credit();
    }

    MediaItemId id() {
        return new MediaItemId(id);
    }

    ImageHash hash() {
        return ImageHash.of(hash);
    }

    ImageDetails details() {
        return new ImageDetails(name, alt, decorative, licence, credit);
    }

    Subject subject() {
        return Subject.image(id(), name);
    }

    /** @throws RefusedException when it cannot be described so */
    void describe(ImageDetails wanted) {
        wanted.check();
        take(wanted);
    }

    /** @param newLicence empty to leave what is there, as {@code newCredit} */
    void give(String newLicence, String newCredit) {
        ImageDetails wanted = new ImageDetails(
                name,
                alt,
                decorative,
                newLicence.isBlank() ? licence : newLicence,
                newCredit.isBlank() ? credit : newCredit);
        wanted.checkLines();
        take(wanted);
    }

    void show(ImageHash newHash) {
        hash = newHash.bytes();
    }

    private void take(ImageDetails details) {
        name = details.name();
        alt = details.alt();
        decorative = details.decorative();
        licence = details.licence();
        credit = details.credit();
    }
}
