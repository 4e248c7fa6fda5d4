package org.countersign.content;

import java.sql.Timestamp;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list that table {@code listed_article} keeps, and what a filter narrows it to. Its index has the newest articles of
 * each standing one behind the other, a standing being a stage, live or not, and a kind: those that are wanted are read a
 * page each, and put in order. See decision 0055.
 */
final class KeptList {

    private enum Name {
        ALL,
        WRITER,
        REVIEWER,
        TOPIC
    }

    private static final UUID OF_ALL = new UUID(0, 0);

    /** A topic's list has what is filed below it, too; for all others there is nothing below. */
    private static final String LISTS = "(select cast(? as uuid) union all select id from topic where parent_id = ?)";

    private final Name name;
    private final UUID of;
    private final String standings;
    private final ListConditions others = new ListConditions();

    private KeptList(Name name, UUID of, ArticleFilter filter) {
        this.name = name;
        this.of = of;
        this.standings = one("stage", filter.stage() == null ? List.of(Stage.values()) : List.of(filter.stage()))
                + one("live", filter.live() == null ? List.of(true, false) : List.of(filter.live()))
                + one("kind", filter.kind() == null ? List.of(ArticleKind.values()) : List.of(filter.kind()));
    }

    /** All that the filter wants but its text. */
    static KeptList narrowed(ArticleFilter filter) {
        List<KeptList> wanted = new ArrayList<>();
        if (filter.writer() != null) {
            wanted.add(new KeptList(Name.WRITER, filter.writer().value(), filter));
        }
        if (filter.reviewer() != null) {
            wanted.add(new KeptList(Name.REVIEWER, filter.reviewer().value(), filter));
        }
        if (filter.topic() != null) {
            wanted.add(new KeptList(Name.TOPIC, filter.topic().value(), filter));
        }
        if (wanted.isEmpty()) {
            return new KeptList(Name.ALL, OF_ALL, filter);
        }
        KeptList first = wanted.removeFirst();
        wanted.forEach(other -> first.others.add(
                "exists (select from listed_article o where o.article_id = l.article_id and o.list = ? and o.list_of in "
                        + LISTS + ")",
                other.name.name(),
                other.of,
                other.of));
        return first;
    }

    /** Words of ours, in the query and not beside it, so that PostgreSQL need not plan it each time. */
    private static String one(String name, List<?> values) {
        return values.stream()
                .map(value -> value instanceof Boolean ? "(" + value + ")" : "('" + value + "')")
                .collect(Collectors.joining(", ", " cross join (values ", ") " + name + "s (" + name + ")"));
    }

    /** The times and the ids of its newest articles, the newest first. */
    ListQuery newest(@Nullable ArticleCursor after, int limit) {
        List<Object> values = values();
        String before = "";
        if (after != null) {
            before = " and l.changed_in <= ? and (d.changed_at, d.article_id) < (?, ?)";
            values.addAll(List.of(
                    Timestamp.from(after.changedAt().truncatedTo(ChronoUnit.MINUTES)),
                    Timestamp.from(after.changedAt()),
                    after.id().value()));
        }
        values.addAll(List.of(limit, limit));
        String found = each(
                "d.changed_at, d.article_id",
                " join draft d on d.article_id = l.article_id",
                before + " order by l.changed_in desc, d.changed_at desc, d.article_id desc");
        return new ListQuery(
                "select distinct found.changed_at, found.article_id from " + found
                        + " order by found.changed_at desc, found.article_id desc limit ?",
                values);
    }

    /** How many articles are in it, no further than {@code bound}. */
    ListQuery count(int bound) {
        List<Object> values = values();
        values.addAll(List.of(bound, bound));
        // Under a topic and another one below it an article is found twice
        String ids = name == Name.TOPIC ? "select distinct found.article_id from " : "select from ";
        return new ListQuery(
                "select count(*) from (" + ids + each("l.article_id", "", "") + " limit ?) bounded", values);
    }

    private List<Object> values() {
        List<Object> values = new ArrayList<>(Arrays.asList(of, of, name.name()));
        values.addAll(others.values());
        return values;
    }

    private String each(String columns, String joined, String rest) {
        return LISTS + " lists (id)" + standings + " cross join lateral (select " + columns + " from listed_article l"
                + joined
                + " where l.list = ? and l.list_of = lists.id and l.stage = stages.stage and l.live = lives.live"
                + " and l.kind = kinds.kind" + others.and() + rest + " limit ?) found";
    }
}
