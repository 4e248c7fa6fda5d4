package org.countersign.media;

import java.util.Map;
import java.util.Optional;
import org.countersign.shared.ImageHash;

/** Keeps the bytes of images, by hash and rendition. What is under a hash never changes. */
interface ImageStore {

    /**
     * Keeps the files and registers the image, so that nothing is registered whose files are not kept.
     *
     * @param register what the database is told, within a transaction
     */
    void keep(ImageHash hash, Map<Rendition, byte[]> files, Runnable register);

    Optional<byte[]> find(ImageHash hash, Rendition rendition);

    /** After the database has let go of the image; does nothing where its row took the bytes along. */
    void forget(ImageHash hash);
}
