package org.countersign.content;

import java.util.List;
import java.util.UUID;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accepted steps of drafts in the database, each part's in the order of its versions. */
@Component
class DraftSteps {

    private final JdbcClient jdbc;

    DraftSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The steps after version {@code after}, up to and with {@code until}. */
    List<AcceptedStep> between(ArticleId article, DraftPart part, int after, int until) {
        return jdbc.sql("""
            select version, step::text as step, client, person_id from draft_step
            where article_id = :article and part = :part and version > :after and version <= :until
            order by version
            """)
                .param("article", article.value())
                .param("part", part.name())
                .param("after", after)
                .param("until", until)
                .query((row, index) -> new AcceptedStep(
                        row.getInt("version"),
                        row.getString("step"),
                        row.getString("client"),
                        new PersonId(row.getObject("person_id", UUID.class))))
                .list();
    }
}
