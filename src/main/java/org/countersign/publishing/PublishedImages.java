package org.countersign.publishing;

import org.countersign.media.LiveImages;
import org.countersign.shared.ImageHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The images that live articles show. Asked for every image that a patient loads, so by one look into two indexes. */
@Component
class PublishedImages implements LiveImages {

    private final JdbcClient jdbc;

    PublishedImages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean include(ImageHash image) {
        return jdbc.sql("""
                select exists (select from revision_image i join publication p on p.revision_id = i.revision_id
                    where i.hash = ? and p.ended_at is null)
                """).param(image.bytes()).query(Boolean.class).single();
    }
}
