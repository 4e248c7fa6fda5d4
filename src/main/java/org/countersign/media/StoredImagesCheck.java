package org.countersign.media;

import java.util.List;
import java.util.Optional;
import org.countersign.audit.IntegrityCheck;
import org.countersign.shared.ImageHash;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads every image that a revision shows and computes its hash anew, wherever the bytes are kept. */
@Component
@Order(4)
class StoredImagesCheck implements IntegrityCheck {

    private final JdbcClient jdbc;
    private final ImageStore store;

    StoredImagesCheck(JdbcClient jdbc, ImageStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    @Override
    public String promise() {
        return "Every image that a revision shows is kept, and is what its hash names";
    }

    @Override
    public Result run() {
        List<ImageHash> shown = jdbc.sql("select distinct hash from revision_image order by hash")
                .query((row, index) -> ImageHash.of(row.getBytes("hash")))
                .list();
        for (ImageHash hash : shown) {
            Optional<byte[]> kept = store.find(hash, Rendition.FULL);
            if (kept.isEmpty()) {
                return new Result.Broken("Image " + hash + " is not kept any more");
            }
            if (!CleanImage.hashOf(kept.get()).equals(hash)) {
                return new Result.Broken("Image " + hash + " is not what its hash names");
            }
        }
        return new Result.Kept(shown.size() + " images");
    }
}
