package org.countersign.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.components.EmptyState;
import org.countersign.components.FetchedAhead;
import org.countersign.components.KeysetRows;
import org.countersign.components.Lucide;
import org.countersign.components.Page;
import org.countersign.components.PageHeading;
import org.countersign.components.RelativeTime;
import org.countersign.components.WideColumns;
import org.countersign.content.ArticleCursor;
import org.countersign.content.ArticleRow;
import org.countersign.content.Articles;
import org.countersign.content.Imports;
import org.countersign.content.Topics;
import org.countersign.content.screen.ArticleAddress;
import org.countersign.content.screen.StageBadge;
import org.countersign.people.CurrentPerson;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.people.Role;
import org.countersign.shared.ArticleId;

/** All articles, latest change first. */
@Route("articles")
@RoutePrefix("desk")
@Menu(title = "Articles", order = 1, icon = "file-text")
@PageTitle("Articles")
@RolesAllowed({"AUTHOR", "REVIEWER", "EDITOR", "ADMIN"})
class ArticlesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Articles articles;
    private final transient Imports imports;
    private final KeysetRows<ArticleRow, ArticleCursor> rows;
    private final ArticleFilterBar filters;
    private final Grid<ArticleRow> grid = new Grid<>();
    private final FoundArticles found = new FoundArticles();
    private final Div nothing = new Div();
    private final boolean writes;

    ArticlesView(Articles articles, Imports imports, Topics topics, People people, CurrentPerson currentPerson) {
        this.articles = articles;
        this.imports = imports;
        this.filters = new ArticleFilterBar(people, topics.all(), this::filtersChanged);
        this.rows = new KeysetRows<>(
                ArticleRow::cursor, (after, limit) -> articles.list(filters.filter(), after, limit), ArticleRow::id);
        Person person = currentPerson.get();
        this.writes = person.has(Role.AUTHOR) || person.has(Role.EDITOR);
        useWholeWidth();
        addClassName("list-page");
        PageHeading heading = new PageHeading("Articles");
        if (writes) {
            heading.withActions(importArticle(), newArticle());
        }
        configureGrid();
        add(heading, filters, found, grid, nothing);
        FetchedAhead.with(this, ArticleView.class);
    }

    private Button newArticle() {
        Button button = new Button(
                "New article", Lucide.PLUS.create(), event -> NewArticleDialog.open(articles, ArticlesView::open));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button importArticle() {
        return new Button(
                "Import…", Lucide.FILE_PLUS.create(), event -> ImportDialog.open(imports, ArticlesView::open));
    }

    private static void open(ArticleId created) {
        UI.getCurrent().navigate(ArticleAddress.of(created));
    }

    private void configureGrid() {
        grid.setItems(rows).setItemCountUnknown();
        grid.setPageSize(KeysetRows.PAGE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", "Articles");
        grid.addColumn(new ComponentRenderer<>(ArticlesView::title))
                .setHeader("Title")
                .setFlexGrow(1)
                .setWidth("20rem");
        var draft = fixed("Draft", row -> StageBadge.of(row.stage()), "11rem");
        var live = fixed("Live", row -> StageBadge.live(row.liveNumber()), "10rem");
        var changed = fixed("Last change", ArticlesView::changed, "14rem");
        WideColumns.hideInNarrowWindows(grid, draft, live, changed);
        grid.addItemClickListener(click ->
                UI.getCurrent().navigate(ArticleAddress.of(click.getItem().id())));
    }

    private Grid.Column<ArticleRow> fixed(
            String header, SerializableFunction<ArticleRow, Component> cell, String width) {
        return grid.addColumn(new ComponentRenderer<>(cell))
                .setHeader(header)
                .setWidth(width)
                .setFlexGrow(0);
    }

    private static Div title(ArticleRow row) {
        Anchor link = new Anchor(ArticleAddress.of(row.id()), row.titleOrUntitled());
        Span meta = new Span(Stream.of(row.kind().label(), row.byline(), row.topics())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        meta.addClassName("meta");
        Div states = new Div(StageBadge.live(row.liveNumber()), StageBadge.draft(row.stage()));
        states.addClassNames("badges", "narrow-only");
        Div cell = new Div(link, meta, states);
        cell.addClassName("title-cell");
        return cell;
    }

    private static Div changed(ArticleRow row) {
        Span by = new Span(row.changedBy());
        by.addClassName("meta");
        Div cell = new Div(new RelativeTime(row.changedAt()), by);
        cell.addClassName("title-cell");
        return cell;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.restore(event.getLocation().getQueryParameters());
        show();
    }

    private void filtersChanged() {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("desk/articles", filters.parameters()));
        show();
    }

    private void show() {
        rows.refreshAll();
        int count = articles.count(filters.filter(), FoundArticles.BOUND + 1);
        boolean empty = count == 0;
        found.tell(count);
        grid.setVisible(!empty);
        nothing.removeAll();
        if (empty) {
            nothing.add(emptyState());
        }
    }

    private EmptyState emptyState() {
        if (!filters.isEmpty()) {
            return new EmptyState(Lucide.SEARCH, "Nothing matches.", "Try other words, or fewer filters.")
                    .offering(new Button("Clear filters", event -> filters.clear()));
        }
        EmptyState state = new EmptyState(
                Lucide.FILE_TEXT,
                "No articles yet.",
                "Write the first one; a medical reviewer signs it before patients see it.");
        return writes ? state.offering(newArticle()).offering(importArticle()) : state;
    }
}
