package org.countersign.review;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.countersign.shared.PersonId;

/**
 * Somebody whom a comment mentions.
 *
 * @param written what stands behind the "@" for them: their name, as it was then
 */
public record Mention(PersonId person, String written) {

    /** Those of a row that has two arrays of them. */
    static List<Mention> of(ResultSet row) throws SQLException {
        Array people = row.getArray("people");
        if (people == null) {
            return List.of();
        }
        UUID[] ids = (UUID[]) people.getArray();
        String[] written = (String[]) row.getArray("written").getArray();
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            mentions.add(new Mention(new PersonId(ids[i]), written[i]));
        }
        return mentions;
    }
}
