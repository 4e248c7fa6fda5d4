package org.countersign.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Eight topics with five below each; every article stands under one or two of the forty. */
final class TopicRows {

    private static final int UPPER = 8;
    private static final int LOWER = 5;

    void sendTopics(Connection connection) throws SQLException {
        CopyRows topics = new CopyRows("topic", "id, parent_id, name, slug, position");
        for (int upper = 0; upper < UPPER; upper++) {
            String name = "Topic " + (upper + 1);
            topics.add(idOf(name), null, name, "topic-" + (upper + 1), upper);
        }
        for (int i = 0; i < UPPER * LOWER; i++) {
            String name = lower(i);
            UUID parent = idOf("Topic " + (i / LOWER + 1));
            topics.add(idOf(name), parent, name, "topic-" + (i / LOWER + 1) + "-" + (i % LOWER + 1), i % LOWER);
        }
        topics.send(connection);
    }

    CopyRows filed(List<MadeArticle> batch) {
        CopyRows filed = new CopyRows("article_topic", "topic_id, article_id");
        for (MadeArticle article : batch) {
            int first = article.number() % (UPPER * LOWER);
            filed.add(idOf(lower(first)), article.id());
            if (article.number() % 3 == 0) {
                filed.add(idOf(lower((first + 7) % (UPPER * LOWER))), article.id());
            }
        }
        return filed;
    }

    private static String lower(int number) {
        return "Topic " + (number / LOWER + 1) + "." + (number % LOWER + 1);
    }

    private static UUID idOf(@Nullable String name) {
        return UUID.nameUUIDFromBytes(("topic " + name).getBytes(StandardCharsets.UTF_8));
    }
}
