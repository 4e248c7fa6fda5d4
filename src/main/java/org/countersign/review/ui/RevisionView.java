package org.countersign.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.countersign.components.Breadcrumb;
import org.countersign.components.TopBarContent;
import org.countersign.content.Revision;
import org.countersign.content.Revisions;
import org.countersign.content.screen.ArticleAddress;
import org.countersign.people.CurrentPerson;
import org.countersign.people.Role;
import org.countersign.shared.ArticleId;

/** One revision to read, and the ways from it to the draft. */
@Route("articles/:article/revisions/:number")
@RoutePrefix("desk")
@RolesAllowed({"AUTHOR", "REVIEWER", "EDITOR", "ADMIN"})
class RevisionView extends Div implements BeforeEnterObserver, HasDynamicTitle, TopBarContent {

    private static final long serialVersionUID = 1L;

    private final transient Revisions revisions;
    private final transient RestoreDialog restoreDialog;
    private final transient CurrentPerson currentPerson;
    private final Breadcrumb breadcrumb = new Breadcrumb("Revision");
    private final Div actions = new Div();
    private transient Revision revision;

    @SuppressWarnings("NullAway.Init")
    RevisionView(Revisions revisions, RestoreDialog restoreDialog, CurrentPerson currentPerson) {
        this.revisions = revisions;
        this.restoreDialog = restoreDialog;
        this.currentPerson = currentPerson;
        addClassName("compare-view");
        actions.addClassName("article-actions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            ArticleId article = ArticleId.of(parameter(event, "article"));
            int number = Integer.parseInt(parameter(event, "number"));
            revision = revisions.numbered(article, number).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
        breadcrumb.setHere(
                "Revision " + revision.number() + " of “" + revision.content().title() + "”");
        removeAll();
        add(new RevisionText(revision));
        showActions();
    }

    private static String parameter(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).orElseThrow(NotFoundException::new);
    }

    private void showActions() {
        actions.removeAll();
        String number = String.valueOf(revision.number());
        actions.add(
                link(ArticleAddress.of(revision.article()), "Open the draft"),
                link(
                        ArticleAddress.comparison(revision.article(), number, ArticleAddress.DRAFT),
                        "Compare with the draft"));
        if (currentPerson.get().has(Role.AUTHOR) || currentPerson.get().has(Role.EDITOR)) {
            actions.add(new Button("Restore this revision", event -> restoreDialog.open(revision, this::openDraft)));
        }
    }

    private void openDraft() {
        UI.getCurrent().navigate(ArticleAddress.of(revision.article()));
    }

    private static Anchor link(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.addClassName("bar-link");
        return link;
    }

    @Override
    public String getPageTitle() {
        return "Revision " + revision.number() + ": " + revision.content().title();
    }

    @Override
    public Breadcrumb breadcrumb() {
        return breadcrumb;
    }

    @Override
    public List<Component> actions() {
        return new ArrayList<>(List.of(actions));
    }
}
