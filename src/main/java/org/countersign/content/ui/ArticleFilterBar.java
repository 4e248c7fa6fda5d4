package org.countersign.content.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.countersign.components.Lucide;
import org.countersign.content.ArticleFilter;
import org.countersign.content.ArticleKind;
import org.countersign.content.Stage;
import org.countersign.content.Topic;
import org.countersign.content.TopicTree;
import org.countersign.people.People;
import org.countersign.people.PersonName;
import org.countersign.people.Role;
import org.jspecify.annotations.Nullable;

/** Search and filters over the list. They stand in the address, so that a view can be bookmarked. */
final class ArticleFilterBar extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField search = new TextField();
    private final Select<ArticleKind> kind = select("Any kind", ArticleKind.values(), ArticleKind::label);
    private final Select<Stage> stage = select("Any stage", Stage.values(), Stage::label);
    private final Select<Boolean> live =
            select("Live or not", new Boolean[] {true, false}, isLive -> isLive ? "Live" : "Not live");
    private final ComboBox<PersonName> writer;
    private final ComboBox<PersonName> reviewer;
    private final ComboBox<Topic> topic = new ComboBox<>();
    private final Runnable changed;
    private boolean restoring;

    ArticleFilterBar(People people, TopicTree topics, Runnable changed) {
        this.changed = changed;
        addClassNames("filter-bar", "in-rows");
        search.setPlaceholder("Search articles");
        search.setAriaLabel("Search articles");
        search.setPrefixComponent(Lucide.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("search");
        writer = person("Any writer", people.withAnyOf(Set.of(Role.AUTHOR, Role.EDITOR)));
        reviewer = person("Any reviewer", people.withAnyOf(Set.of(Role.REVIEWER)));
        topic.setPlaceholder("Any topic");
        topic.setItems(topics.topics());
        topic.setItemLabelGenerator(topics::path);
        topic.setClearButtonVisible(true);
        topic.setVisible(!topics.topics().isEmpty());
        search.addValueChangeListener(event -> tell());
        kind.addValueChangeListener(event -> tell());
        stage.addValueChangeListener(event -> tell());
        live.addValueChangeListener(event -> tell());
        writer.addValueChangeListener(event -> tell());
        reviewer.addValueChangeListener(event -> tell());
        topic.addValueChangeListener(event -> tell());
        kind.setAriaLabel("Kind");
        stage.setAriaLabel("Stage");
        live.setAriaLabel("Live state");
        writer.setAriaLabel("Writer");
        reviewer.setAriaLabel("Reviewer");
        topic.setAriaLabel("Topic");
        add(search, kind, stage, live, writer, reviewer, topic);
    }

    private void tell() {
        if (!restoring) {
            changed.run();
        }
    }

    ArticleFilter filter() {
        return new ArticleFilter(
                search.getValue(),
                kind.getValue(),
                stage.getValue(),
                live.getValue(),
                writer.getValue() == null ? null : writer.getValue().id(),
                reviewer.getValue() == null ? null : reviewer.getValue().id(),
                topic.getValue() == null ? null : topic.getValue().id());
    }

    boolean isEmpty() {
        return filter().equals(ArticleFilter.everything());
    }

    void clear() {
        restore(QueryParameters.empty());
        changed.run();
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new HashMap<>();
        put(parameters, "search", search.getValue());
        put(parameters, "kind", nameOf(kind.getValue()));
        put(parameters, "stage", nameOf(stage.getValue()));
        put(parameters, "live", live.getValue() == null ? "" : live.getValue().toString());
        put(
                parameters,
                "writer",
                writer.getValue() == null ? "" : writer.getValue().id().toString());
        put(
                parameters,
                "reviewer",
                reviewer.getValue() == null ? "" : reviewer.getValue().id().toString());
        put(
                parameters,
                "topic",
                topic.getValue() == null ? "" : topic.getValue().slug().value());
        return QueryParameters.simple(parameters);
    }

    /** What an address says; what it says wrongly is no condition. */
    void restore(QueryParameters parameters) {
        restoring = true;
        search.setValue(parameters.getSingleParameter("search").orElse(""));
        kind.setValue(chosen(parameters, "kind", ArticleKind.values(), ArticleFilterBar::nameOf));
        stage.setValue(chosen(parameters, "stage", Stage.values(), ArticleFilterBar::nameOf));
        live.setValue(chosen(parameters, "live", new Boolean[] {true, false}, String::valueOf));
        writer.setValue(person(parameters, "writer", writer));
        reviewer.setValue(person(parameters, "reviewer", reviewer));
        topic.setValue(chosen(
                parameters,
                "topic",
                topic.getListDataView().getItems().toArray(Topic[]::new),
                one -> one.slug().value()));
        restoring = false;
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isBlank()) {
            parameters.put(name, value);
        }
    }

    private static String nameOf(@Nullable Enum<?> value) {
        return value == null ? "" : value.name().toLowerCase(Locale.ROOT);
    }

    private static <T> @Nullable T chosen(
            QueryParameters parameters, String name, T[] values, Function<T, String> nameOf) {
        Optional<String> wanted = parameters.getSingleParameter(name);
        for (T value : values) {
            if (wanted.filter(nameOf.apply(value)::equals).isPresent()) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable PersonName person(QueryParameters parameters, String name, ComboBox<PersonName> field) {
        Optional<String> wanted = parameters.getSingleParameter(name);
        return field.getListDataView()
                .getItems()
                .filter(person -> wanted.filter(person.id().toString()::equals).isPresent())
                .findFirst()
                .orElse(null);
    }

    private static <T> Select<T> select(String any, T[] values, Function<T, String> label) {
        Select<T> select = new Select<>();
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any);
        select.setPlaceholder(any);
        select.setItems(values);
        select.setItemLabelGenerator(value -> value == null ? any : label.apply(value));
        return select;
    }

    private static ComboBox<PersonName> person(String any, List<PersonName> people) {
        ComboBox<PersonName> field = new ComboBox<>();
        field.setPlaceholder(any);
        field.setItems(people);
        field.setItemLabelGenerator(PersonName::name);
        field.setClearButtonVisible(true);
        return field;
    }
}
