package org.countersign.content;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RefusedException;
import org.countersign.shared.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which addresses are free. Whoever asks holds the right to take one until their transaction ends. */
@Component
class Slugs {

    private final JdbcClient jdbc;

    Slugs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The slug that a title suggests, with a number behind it when others have it already. */
    Slug freeFor(String title, ArticleId article) {
        Slug wanted = Slug.fromTitle(title);
        takeTurns();
        return firstFree(wanted, takenByOthers(wanted, article));
    }

    /** The wanted one and those that go on behind its stem with a hyphen, which comes just before the full stop. */
    private Set<String> takenByOthers(Slug wanted, ArticleId article) {
        return jdbc
                .sql("""
                    select slug from article where slug = :slug and id <> :id
                    union all
                    select slug from article where slug ~>=~ :first and slug ~<~ :behind and id <> :id
                    """)
                .param("id", article.value())
                .param("slug", wanted.value())
                .param("first", stem(wanted) + "-")
                .param("behind", stem(wanted) + ".")
                .query(String.class)
                .stream()
                .collect(Collectors.toSet());
    }

    /** The wanted slug, or the first one with a number behind it that is not taken. */
    static Slug firstFree(Slug wanted, Set<String> taken) {
        if (!taken.contains(wanted.value())) {
            return wanted;
        }
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> stem(wanted) + "-" + number)
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .map(Slug::new)
                .orElseThrow();
    }

    /** @throws RefusedException when another article has it, naming that article */
    void requireFree(Slug slug, ArticleId article) {
        takeTurns();
        Optional<String> holder = jdbc.sql("""
                select d.title from article a join draft d on d.article_id = a.id where a.slug = ? and a.id <> ?
                """)
                .params(slug.value(), article.value())
                .query(String.class)
                .optional();
        holder.ifPresent(title -> {
            throw new RefusedException("The address \"" + slug + "\" belongs to \""
                    + (title.isBlank() ? "Untitled" : title) + "\" already. Choose another one.");
        });
    }

    /** Leaves room for a hyphen and a number. */
    private static String stem(Slug slug) {
        String value = slug.value();
        return value.length() <= Slug.MAXIMUM_LENGTH - 5
                ? value
                : value.substring(0, Slug.MAXIMUM_LENGTH - 5).replaceAll("-+$", "");
    }

    private void takeTurns() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('countersign.slug'))")
                .query((row, index) -> true)
                .single();
    }
}
