package org.countersign.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.countersign.components.Badge;
import org.countersign.components.EmptyState;
import org.countersign.components.Lucide;
import org.countersign.components.Page;
import org.countersign.components.PageHeading;
import org.countersign.components.PersonAvatar;
import org.countersign.components.WideColumns;
import org.countersign.people.Licences;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.people.Role;

/** Who works here: administrators invite people, give them roles, and keep them out again. */
@Route("people")
@RoutePrefix("desk")
@Menu(title = "People", order = 6, icon = "users")
@PageTitle("People")
@RolesAllowed("ADMIN")
class PeopleView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient People people;
    private final transient PersonActions actions;
    private final TextField search = new TextField();
    private final Grid<Person> grid = new Grid<>();
    private final Div nothing = new Div();

    PeopleView(People people, Licences licences) {
        this.people = people;
        this.actions = new PersonActions(people, licences, this::show);
        useWholeWidth();
        var filters = new Div(search);
        filters.addClassName("filter-bar");
        prepareSearch();
        prepareGrid();
        nothing.add(new EmptyState(Lucide.SEARCH, "Nobody is called that.", "Try fewer letters, or the e-mail."));
        add(
                new PageHeading("People", "Who works here, and what each may do.").withActions(invite()),
                filters,
                grid,
                nothing);
        show();
    }

    private void show() {
        var found = people.matching(search.getValue());
        grid.setItems(found);
        grid.setVisible(!found.isEmpty());
        nothing.setVisible(found.isEmpty());
    }

    private Button invite() {
        var button = new Button("Invite person", Lucide.USER_PLUS.create(), event -> actions.invite());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void prepareSearch() {
        search.setPlaceholder("Search people");
        search.setAriaLabel("Search people");
        search.setPrefixComponent(Lucide.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("search");
        search.getElement().setAttribute("data-search", "");
        search.addValueChangeListener(event -> show());
    }

    private void prepareGrid() {
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", "People");
        grid.addComponentColumn(PeopleView::who)
                .setHeader("Person")
                .setFlexGrow(2)
                .setWidth("14rem")
                .setRowHeader(true);
        var roles = grid.addColumn(PeopleView::roles)
                .setHeader("Roles")
                .setFlexGrow(2)
                .setWidth("12rem");
        var state = grid.addComponentColumn(PeopleView::state)
                .setHeader("State")
                .setFlexGrow(0)
                .setWidth("9rem");
        grid.addComponentColumn(actions::menu)
                .setHeader(hiddenHeader("Actions"))
                .setFlexGrow(0)
                .setWidth("4rem");
        WideColumns.hideInNarrowWindows(grid, roles, state);
    }

    private static Span hiddenHeader(String words) {
        var header = new Span(words);
        header.addClassName("visually-hidden");
        return header;
    }

    private static Component who(Person person) {
        var name = new Span(person.printedName());
        name.addClassName("name");
        var email = new Span(person.email().value());
        email.addClassName("meta");
        var more = new Span(roles(person) + (person.active() ? "" : " · deactivated"));
        more.addClassNames("meta", "narrow-only");
        var words = new Div(name, email, more);
        words.addClassName("title-cell");
        var cell = new Div(new PersonAvatar(person.id(), person.name()).besideName(), words);
        cell.addClassName("person-cell");
        return cell;
    }

    private static String roles(Person person) {
        return person.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }

    private static Badge state(Person person) {
        return person.active() ? new Badge("Active", Badge.Tone.LIVE) : new Badge("Deactivated", Badge.Tone.NEUTRAL);
    }
}
