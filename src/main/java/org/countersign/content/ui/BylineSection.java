package org.countersign.content.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.components.SectionHeading;
import org.countersign.content.ArticleDetails;
import org.countersign.content.Articles;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.people.People;
import org.countersign.people.PersonName;
import org.countersign.people.Role;
import org.countersign.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Who is printed as having written it, in this order. */
final class BylineSection extends DetailsSection<List<PersonId>> implements BylineRow.Moves {

    private static final long serialVersionUID = 1L;

    private final transient Articles articles;
    private final transient Map<PersonId, PersonName> people = new LinkedHashMap<>();
    private final transient List<PersonId> authors = new ArrayList<>();
    private transient @Nullable List<PersonName> filled;
    private final OrderedList list = new OrderedList();
    private final ComboBox<PersonName> addition = new ComboBox<>();

    BylineSection(Articles articles, People people, ArticleScreen screen) {
        super(screen);
        this.articles = articles;
        people.withAnyOf(Set.of(Role.values())).forEach(person -> this.people.put(person.id(), person));
        SectionHeading heading = new SectionHeading("Byline");
        heading.setId("byline-heading");
        list.addClassName("byline-list");
        list.getElement().setAttribute("aria-labelledby", "byline-heading");
        addition.setPlaceholder("Add an author");
        addition.setAriaLabel("Add an author");
        addition.setItemLabelGenerator(PersonName::printedName);
        addition.setWidthFull();
        addition.setVisible(canWrite());
        addition.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                append(event.getValue());
            }
        });
        Paragraph advice = new Paragraph(
                "Whoever is named here cannot sign it. Credentials are printed as their profiles have them.");
        advice.addClassName("details-advice");
        add(heading, list, addition, advice);
        begin();
    }

    @Override
    List<PersonId> present() {
        return screen().article().details().byline();
    }

    @Override
    List<PersonId> written() {
        return List.copyOf(authors);
    }

    @Override
    void show(List<PersonId> byline) {
        screen().article()
                .byline()
                .forEach(entry ->
                        people.put(entry.person(), new PersonName(entry.person(), entry.name(), entry.credentials())));
        authors.clear();
        authors.addAll(byline);
        fill();
    }

    /** Rows that stay the same are left alone, so that the focus stays in them. */
    private void fill() {
        List<PersonName> wanted = authors.stream().map(this::named).toList();
        if (wanted.equals(filled)) {
            return;
        }
        filled = wanted;
        list.removeAll();
        for (int i = 0; i < wanted.size(); i++) {
            BylineRow row = new BylineRow(wanted.get(i), i, wanted.size());
            if (canWrite()) {
                row.offer(this);
            }
            list.add(row);
        }
        addition.setItems(people.values().stream()
                .filter(person -> !authors.contains(person.id()))
                .toList());
    }

    private PersonName named(PersonId person) {
        return Objects.requireNonNull(people.get(person), "Whoever is in a byline has a name");
    }

    private void append(PersonName person) {
        addition.clear();
        authors.add(person.id());
        changed();
        addition.focus();
    }

    @Override
    public void move(int from, int to) {
        if (from < to) {
            Collections.rotate(authors.subList(from, to + 1), -1);
        } else {
            Collections.rotate(authors.subList(to, from + 1), 1);
        }
        changed();
        row(to).focusAfterMoving(to < from);
    }

    @Override
    public void remove(int place) {
        authors.remove(place);
        changed();
        addition.focus();
    }

    private void changed() {
        fill();
        save();
    }

    private BylineRow row(int place) {
        return (BylineRow) list.getComponentAt(place);
    }

    @Override
    boolean change(List<PersonId> before, List<PersonId> wanted) {
        articles.changeDetails(screen().article().id(), with(before), with(wanted));
        return true;
    }

    private ArticleDetails with(List<PersonId> byline) {
        ArticleDetails others = screen().article().details();
        return new ArticleDetails(others.kind(), others.slug(), byline);
    }

    @Override
    String inWords(List<PersonId> byline) {
        return byline.isEmpty()
                ? "nobody"
                : byline.stream().map(person -> named(person).printedName()).collect(Collectors.joining("; "));
    }
}
