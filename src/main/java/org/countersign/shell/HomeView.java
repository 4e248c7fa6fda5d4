package org.countersign.shell;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.annotation.security.PermitAll;
import org.countersign.components.EmptyState;
import org.countersign.components.Lucide;
import org.countersign.components.Page;
import org.countersign.components.PageHeading;
import org.countersign.people.CurrentPerson;

/** What waits for the person who is looking. */
@Route("")
@RoutePrefix("desk")
@Menu(title = "Home", order = 0, icon = "house")
@PageTitle("Home")
@PermitAll
class HomeView extends Page {

    private static final long serialVersionUID = 1L;

    static final String ADDRESS = "desk";

    HomeView(CurrentPerson currentPerson) {
        var name = currentPerson.get().name();
        add(
                new PageHeading("Hello, " + name),
                new EmptyState(
                        Lucide.INBOX,
                        "Nothing waits for you.",
                        "What you are asked to write, review or publish appears here, most urgent first."));
    }
}
