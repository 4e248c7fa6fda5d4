package org.countersign.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.countersign.shared.ArticleId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Searches articles by words of their text, or any part of their title. What frequent words find is found by walking
 * backwards from the newest article, of all or of a {@link KeptList}, until the page is full; what others find by the
 * indexes of words and of titles. See decision 0053.
 */
@Component
class ArticleSearch {

    /**
     * Not merged into the query around it, so that a text, which is long, is looked at when the article has met all
     * conditions, and PostgreSQL takes a walk for cheap.
     */
    private static final String WALKING = """
         cross join lateral (
            select from draft_text t where t.article_id = a.id
                and (lower(d.title) like ? or t.words @@ websearch_to_tsquery('english', ?)) offset 0) found
        """;

    private static final String BY_WORDS = """
        select d.changed_at, d.article_id
        from drafts_with_words(websearch_to_tsquery('english', ?)) t
        join draft d on d.article_id = t.article_id join article a on a.id = d.article_id where true\
        """;

    private static final String BY_TITLE = """
        select d.changed_at, d.article_id from draft d join article a on a.id = d.article_id
        where lower(d.title) like ?\
        """;

    /** So many texts at once, where the word is in hardly any of a list. */
    private static final int LONGEST_STRETCH = 2_000;

    private final JdbcOperations jdbc;
    private final WordFrequency frequency;

    ArticleSearch(JdbcOperations jdbc, WordFrequency frequency) {
        this.jdbc = jdbc;
        this.frequency = frequency;
    }

    /** A page of what is found. */
    <T> List<T> page(Shown<T> shown, ArticleFilter filter, @Nullable ArticleCursor after, int limit) {
        String text = filter.text();
        if (!frequency.isFrequent(text)) {
            return jdbc.query(eachWay(shown, filter, after, limit)::plannedForItsWords, shown.mapper());
        }
        if (!filter.equals(ArticleFilter.matching(text))) {
            return through(KeptList.narrowed(filter), shown, text, after, limit);
        }
        ListConditions conditions = new ListConditions();
        if (after != null) {
            conditions.add(after);
        }
        return walk(shown, text, conditions, limit);
    }

    private <T> List<T> walk(Shown<T> shown, String text, ListConditions conditions, int limit) {
        List<Object> values = new ArrayList<>(List.of(partOfTitle(text), text));
        values.addAll(conditions.values());
        values.add(limit);
        ListQuery query =
                new ListQuery(shown.columns() + WALKING + conditions.where() + shown.order() + " limit ?", values);
        return jdbc.query(query::plannedForItsWords, shown.mapper());
    }

    /** By one stretch of the list after the other, each longer than the one before, until the page is full. */
    private <T> List<T> through(KeptList list, Shown<T> shown, String text, @Nullable ArticleCursor after, int limit) {
        List<T> page = new ArrayList<>();
        @Nullable ArticleCursor passed = after;
        int length = 2 * limit;
        while (true) {
            List<ArticleCursor> stretch = read(list.newest(passed, length));
            if (!stretch.isEmpty()) {
                ListConditions within = new ListConditions();
                within.add("d.article_id = any (cast(? as uuid[]))", (Object) ids(stretch));
                page.addAll(walk(shown, text, within, limit - page.size()));
                passed = stretch.getLast();
            }
            if (page.size() == limit || stretch.size() < length) {
                return page;
            }
            length = Math.min(4 * length, LONGEST_STRETCH);
        }
    }

    private List<ArticleCursor> read(ListQuery newest) {
        return jdbc.query(
                newest.sql(),
                (row, index) -> new ArticleCursor(
                        row.getTimestamp("changed_at").toInstant(),
                        new ArticleId(row.getObject("article_id", UUID.class))),
                newest.values().toArray());
    }

    private static String[] ids(List<ArticleCursor> stretch) {
        return stretch.stream().map(article -> article.id().toString()).toArray(String[]::new);
    }

    private static ListQuery eachWay(Shown<?> shown, ArticleFilter filter, @Nullable ArticleCursor after, int limit) {
        ListConditions conditions = conditions(filter);
        if (after != null) {
            conditions.add(after);
        }
        String rest = conditions.and() + shown.order() + " limit ?";
        List<Object> values = new ArrayList<>();
        for (String searched : List.of(filter.text(), partOfTitle(filter.text()))) {
            values.add(searched);
            values.addAll(conditions.values());
            values.add(limit);
        }
        values.add(limit);
        String found = "(" + BY_WORDS + rest + ") union (" + BY_TITLE + rest + ")";
        return new ListQuery(shown.of(found) + " limit ?", values);
    }

    private static ListConditions conditions(ArticleFilter filter) {
        ListConditions conditions = new ListConditions();
        if (filter.kind() != null) {
            conditions.add("a.kind = ?", filter.kind().name());
        }
        if (filter.stage() != null) {
            conditions.add("a.stage = ?", filter.stage().name());
        }
        if (filter.live() != null) {
            conditions.add(filter.live() ? "a.live_number is not null" : "a.live_number is null");
        }
        if (filter.writer() != null) {
            conditions.add(
                    "exists (select from draft_contributor c where c.article_id = d.article_id and c.person_id = ?)",
                    filter.writer().value());
        }
        if (filter.reviewer() != null) {
            conditions.add(
                    "d.article_id in (select article_id from article_reviewer where person_id = ?)",
                    filter.reviewer().value());
        }
        if (filter.topic() != null) {
            conditions.add("""
                d.article_id in (
                    select article_id from article_topic
                    where topic_id in (select id from topic where id = ? union all select id from topic where parent_id = ?))
                """, filter.topic().value(), filter.topic().value());
        }
        return conditions;
    }

    private static String partOfTitle(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
