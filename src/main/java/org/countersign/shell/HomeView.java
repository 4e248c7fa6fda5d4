package org.countersign.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.countersign.components.EmptyState;
import org.countersign.components.Lucide;
import org.countersign.components.Notice;
import org.countersign.components.Page;
import org.countersign.components.PageHeading;
import org.countersign.components.Toasts;
import org.countersign.components.WorkList;
import org.countersign.people.CurrentPerson;
import org.countersign.people.Person;
import org.countersign.people.Role;
import org.countersign.review.AssignedTogether;

/** What waits for the person who is looking, most urgent first. */
@Route("")
@RoutePrefix("desk")
@Menu(title = "Home", order = 0, icon = "house")
@PageTitle("Home")
@PermitAll
class HomeView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    static final String ADDRESS = "desk";

    private final transient CurrentPerson currentPerson;
    private final transient WaitingWork waitingWork;
    private final transient EditorsWork editorsWork;

    HomeView(CurrentPerson currentPerson, WaitingWork waitingWork, EditorsWork editorsWork) {
        this.currentPerson = currentPerson;
        this.waitingWork = waitingWork;
        this.editorsWork = editorsWork;
    }

    /** Anew each time, also for whoever clicks Home on Home to see what has come in. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        Person person = currentPerson.get();
        List<WorkList> lists = waitingWork.of(person);
        add(new PageHeading("Hello, " + person.name().replaceFirst(" .*", ""), sentence(lists)));
        if (person.has(Role.EDITOR)) {
            editorsWork.parts(this::assigned).forEach(this::add);
        }
        lists.forEach(this::add);
        if (lists.isEmpty() && !person.has(Role.EDITOR)) {
            add(new EmptyState(
                    Lucide.INBOX,
                    "Nothing waits for you.",
                    "What you are asked to write, review or publish appears here, most urgent first."));
        }
    }

    private void assigned(AssignedTogether outcome) {
        show();
        if (outcome.assigned() > 0) {
            Toasts.confirm(
                    outcome.assigned() == 1 ? "One review assigned." : outcome.assigned() + " reviews assigned.");
        }
        if (!outcome.refusals().isEmpty()) {
            addComponentAtIndex(
                    1, new Notice(Notice.Weight.WARNING, "Not assigned: " + String.join(" ", outcome.refusals())));
        }
    }

    private static String sentence(List<WorkList> lists) {
        int pieces = lists.stream().mapToInt(WorkList::size).sum();
        return switch (pieces) {
            case 0 -> "";
            case 1 -> "One piece waits for you.";
            default -> pieces + " pieces wait for you.";
        };
    }
}
