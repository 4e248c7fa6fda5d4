package org.countersign.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.countersign.shared.ImageHash;
import org.countersign.shared.MediaItemId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The library as lists show it, the newest image first, paged by key. */
@Component
class MediaList {

    private static final String IMAGES = """
            select i.id, i.hash, m.width, m.height, m.size, m.content_type, i.name, i.alt, i.decorative, i.licence,
                i.credit, p.name as uploaded_by, i.uploaded_at
            from media_item i join media_image m on m.hash = i.hash join person p on p.id = i.uploaded_by
            """;

    private static final String CONTAINS =
            "lower(i.name || ' ' || i.alt || ' ' || i.licence || ' ' || i.credit) like ?";

    private final JdbcClient jdbc;

    MediaList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each word of the text is found in the name, the alt text, the licence or the credit. */
    List<LibraryImage> page(String text, @Nullable MediaCursor after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        List<Object> values = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            if (!word.isEmpty()) {
                conditions.add(CONTAINS);
                values.add("%" + word.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%");
            }
        }
        if (after != null) {
            conditions.add("(i.uploaded_at, i.id) < (?, ?)");
            values.add(Timestamp.from(after.uploadedAt()));
            values.add(after.id().value());
        }
        values.add(limit);
        return jdbc.sql(IMAGES + " where " + String.join(" and ", conditions)
                        + " order by i.uploaded_at desc, i.id desc limit ?")
                .params(values)
                .query((row, index) -> image(row))
                .list();
    }

    Optional<LibraryImage> find(MediaItemId id) {
        return jdbc.sql(IMAGES + " where i.id = ?")
                .param(id.value())
                .query((row, index) -> image(row))
                .optional();
    }

    /** The item that shows this image, or has shown it before it was replaced. */
    Optional<LibraryImage> thatShowedOnce(ImageHash hash) {
        return jdbc.sql(IMAGES + " where i.id = (select item_id from media_image where hash = ?)")
                .param(hash.bytes())
                .query((row, index) -> image(row))
                .optional();
    }

    private static LibraryImage image(ResultSet row) throws SQLException {
        return new LibraryImage(
                new MediaItemId(row.getObject("id", UUID.class)),
                ImageHash.of(row.getBytes("hash")),
                row.getInt("width"),
                row.getInt("height"),
                row.getInt("size"),
                row.getString("content_type"),
                new ImageDetails(
                        row.getString("name"),
                        row.getString("alt"),
                        row.getBoolean("decorative"),
                        row.getString("licence"),
                        row.getString("credit")),
                row.getString("uploaded_by"),
                row.getTimestamp("uploaded_at").toInstant());
    }
}
