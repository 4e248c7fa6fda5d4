package org.countersign.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.countersign.components.PaletteSource;
import org.countersign.notifications.Notices;
import org.countersign.notifications.screen.NoticeBell;
import org.countersign.people.CurrentPerson;

/** The frame around every view below {@code /desk}: navigation, top bar, and the command palette over both. */
@Layout("desk")
@PermitAll
@Tag("desk-frame")
@JsModule("./shell/desk-frame.ts")
class MainLayout extends Component implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final DeskNavigation navigation;
    private final TopBar topBar;
    private final Main main = new Main();

    MainLayout(
            CurrentPerson currentPerson,
            AuthenticationContext authentication,
            List<PaletteSource> paletteSources,
            Notices notices) {
        navigation = new DeskNavigation();
        topBar = new TopBar(currentPerson
                .find()
                .filter(person -> !person.roles().isEmpty())
                .map(person -> new NoticeBell(notices))
                .orElse(null));
        currentPerson.find().ifPresent(person -> navigation.add(new PersonMenu(person, authentication)));
        main.setId("content");
        main.getElement().setAttribute("tabindex", "-1");
        var body = new Div(topBar, main);
        body.addClassName("desk-body");
        List.of(skipLink(), navigation, body, new CommandPalette(paletteSources))
                .forEach(part -> getElement().appendChild(part.getElement()));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        if (content != null) {
            main.getElement().removeChild(content.getElement());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.mark(event.getLocation().getPath());
        if (event.getActiveChain().getFirst() instanceof Component view) {
            topBar.show(view);
        }
        getElement().callJsFunction("viewShown");
    }

    private static Anchor skipLink() {
        var link = new Anchor("#content", "Skip to the content");
        link.addClassName("skip-link");
        link.setRouterIgnore(true);
        return link;
    }
}
