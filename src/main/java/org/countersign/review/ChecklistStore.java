package org.countersign.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.content.ArticleKind;
import org.countersign.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Checklists in the database: written once, never changed, so there is nothing for JPA to track. */
@Component
class ChecklistStore {

    private static final String COLUMNS = """
            select c.id, c.kind, c.stage, c.version, p.name, c.made_at from checklist c left join person p on p.id = c.made_by
            """;

    private record Line(long checklist, ChecklistItem item) {}

    private final JdbcClient jdbc;

    ChecklistStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Checklist> find(ChecklistId id) {
        return query(" where c.id = ?", id.value()).stream().findFirst();
    }

    Optional<Checklist> inForce(ArticleKind kind, String stage) {
        return query(" where c.id = checklist_in_force(?, ?)", kind.name(), stage).stream()
                .findFirst();
    }

    /** The newest first. */
    List<Checklist> versions(ArticleKind kind, String stage) {
        return query(" where c.kind = ? and lower(c.stage) = lower(?) order by c.version desc", kind.name(), stage);
    }

    private List<Checklist> query(String condition, Object... values) {
        Map<Long, List<ChecklistItem>> items = jdbc
                .sql(
                        "select i.checklist_id, i.wording, i.must_hold from checklist_item i where i.checklist_id in (select c.id"
                                + " from checklist c" + condition + ") order by i.checklist_id, i.position")
                .params(List.of(values))
                .query((row, index) -> new Line(
                        row.getLong("checklist_id"),
                        new ChecklistItem(row.getString("wording"), row.getBoolean("must_hold"))))
                .list()
                .stream()
                .collect(groupingBy(Line::checklist, mapping(Line::item, toList())));
        return jdbc.sql(COLUMNS + condition)
                .params(List.of(values))
                .query((row, index) -> new Checklist(
                        new ChecklistId(row.getLong("id")),
                        ArticleKind.valueOf(row.getString("kind")),
                        row.getString("stage"),
                        row.getInt("version"),
                        items.getOrDefault(row.getLong("id"), List.of()),
                        row.getString("name"),
                        row.getTimestamp("made_at").toInstant()))
                .list();
    }

    ChecklistId insert(ArticleKind kind, String stage, int version, List<ChecklistItem> items, PersonId by) {
        long id = jdbc.sql("insert into checklist (kind, stage, version, made_by) values (?, ?, ?, ?) returning id")
                .params(kind.name(), stage, version, by.value())
                .query(Long.class)
                .single();
        for (int i = 0; i < items.size(); i++) {
            jdbc.sql("insert into checklist_item (checklist_id, position, wording, must_hold) values (?, ?, ?, ?)")
                    .params(id, i + 1, items.get(i).wording(), items.get(i).mustHold())
                    .update();
        }
        return new ChecklistId(id);
    }
}
