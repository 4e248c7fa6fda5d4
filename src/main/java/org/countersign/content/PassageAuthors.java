package org.countersign.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.countersign.document.Authorship;
import org.countersign.document.StepBatch;
import org.countersign.shared.ArticleId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who wrote what, read off the steps that people sent since the last signature: what is older has been vouched for. By
 * JDBC, since steps are.
 */
@Service
public class PassageAuthors {

    /** So many steps are followed back at most; a long day's writing has fewer. */
    private static final int FURTHEST = 20_000;

    private final JdbcClient jdbc;
    private final DraftStore drafts;
    private final ArticleRepository articles;
    private final Cache<Key, Followed> known =
            Caffeine.newBuilder().maximumSize(50).build();

    PassageAuthors(JdbcClient jdbc, DraftStore drafts, ArticleRepository articles) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.articles = articles;
    }

    private record Key(ArticleId article, int version, long signedChange) {}

    private record Written(String step, String person, Instant at) {}

    private record Followed(Authorship authorship, List<Written> steps) {}

    /** Empty when the draft has moved on from the version that the passage was selected in. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public Optional<PassageAuthor> lastToChange(ArticleId id, SelectedPassage passage) {
        Draft draft = drafts.find(id).orElseThrow(NoSuchArticleException::new);
        if (draft.bodyVersion() != passage.version()) {
            return Optional.empty();
        }
        long signedChange = articles.findById(id.value())
                .orElseThrow(NoSuchArticleException::new)
                .signedChange();
        Followed followed = known.get(new Key(id, passage.version(), signedChange), _ -> follow(draft, signedChange));
        OptionalInt latest = followed.authorship().latest(passage.from(), passage.to());
        if (latest.isEmpty()) {
            return Optional.of(new PassageAuthor.Earlier(signedRevision(id, signedChange)));
        }
        Written step = followed.steps().get(latest.getAsInt());
        return Optional.of(new PassageAuthor.ChangedBy(step.person(), step.at()));
    }

    private Followed follow(Draft draft, long signedChange) {
        List<Written> steps = jdbc.sql("""
                select d.step::text as step, p.name, d.accepted_at from draft_step d join person p on p.id = d.person_id
                where d.article_id = :article and d.part = 'BODY' and d.change_number > :signed
                    and d.version > :oldest and d.version <= :version
                order by d.version
                """)
                .param("article", draft.article().value())
                .param("signed", signedChange)
                .param("oldest", draft.bodyVersion() - FURTHEST)
                .param("version", draft.bodyVersion())
                .query((row, index) -> new Written(
                        row.getString("step"),
                        row.getString("name"),
                        row.getTimestamp("accepted_at").toInstant()))
                .list();
        StepBatch batch = StepBatch.ofStored(steps.stream().map(Written::step).toList());
        // What was sent is not asked for again, only who sent it.
        List<Written> senders = steps.stream()
                .map(step -> new Written("", step.person(), step.at()))
                .toList();
        return new Followed(Authorship.of(draft.body(), batch), senders);
    }

    private @Nullable Integer signedRevision(ArticleId article, long signedChange) {
        return jdbc.sql("select max(number) from revision where article_id = ? and change_number = ?")
                .params(article.value(), signedChange)
                .query(Integer.class)
                .optional()
                .orElse(null);
    }
}
