package org.countersign.media;

import java.util.List;
import org.countersign.shared.ImageHash;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The database has let go of these images. */
record ImagesDeleted(List<ImageHash> images) {

    /** Lets the store follow once that is certain. */
    @Component
    static class Listener {

        private final ImageStore store;

        Listener(ImageStore store) {
            this.store = store;
        }

        @TransactionalEventListener
        void forget(ImagesDeleted deleted) {
            deleted.images().forEach(store::forget);
        }
    }
}
