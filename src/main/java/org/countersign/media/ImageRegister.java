package org.countersign.media;

import java.util.List;
import java.util.Optional;
import org.countersign.shared.ImageHash;
import org.countersign.shared.MediaItemId;
import org.countersign.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which images are kept, and what they are: written once and never changed, so there is nothing for JPA to track. */
@Component
class ImageRegister {

    private final JdbcClient jdbc;

    ImageRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known of an image without its bytes. */
    record Entry(int width, String contentType) {

        /** Renditions as wide as the image, or wider, are not made. */
        boolean isMadeIn(Rendition rendition) {
            return rendition.width() < width;
        }
    }

    void add(CleanImage image, MediaItemId item, PersonId by) {
        jdbc.sql("""
                insert into media_image (hash, item_id, width, height, content_type, size, stored_by)
                values (:hash, :item, :width, :height, :type, :size, :by)
                """)
                .param("hash", image.hash().bytes())
                .param("item", item.value())
                .param("width", image.width())
                .param("height", image.height())
                .param("type", image.contentType())
                .param("size", image.full().length)
                .param("by", by.value())
                .update();
    }

    Optional<Entry> find(ImageHash hash) {
        return jdbc.sql("select width, content_type from media_image where hash = ?")
                .param(hash.bytes())
                .query((row, index) -> new Entry(row.getInt("width"), row.getString("content_type")))
                .optional();
    }

    /** All that the item shows or has shown, the newest first. */
    List<ImageHash> of(MediaItemId item) {
        return jdbc.sql("select hash from media_image where item_id = ? order by stored_at desc")
                .param(item.value())
                .query((row, index) -> ImageHash.of(row.getBytes("hash")))
                .list();
    }
}
