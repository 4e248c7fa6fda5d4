package org.countersign.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuConfiguration;
import org.countersign.components.Breadcrumb;
import org.countersign.components.Lucide;
import org.countersign.components.TopBarContent;
import org.countersign.notifications.screen.NoticeBell;
import org.jspecify.annotations.Nullable;

/** The bar above the view: where one is, what the view puts there, the search field, and the bell. */
final class TopBar extends Header {

    private static final long serialVersionUID = 1L;

    private final Div besideTitle = area("beside-title");
    private final Div actions = area("actions");
    private final NativeButton menuButton = menuButton();
    private final NativeButton search = searchButton();
    private final Div space = area("space");
    private final @Nullable NoticeBell bell;

    /** @param bell stands last, whatever the view shows */
    TopBar(@Nullable NoticeBell bell) {
        this.bell = bell;
        addClassName("desk-top");
    }

    /** Takes over what the view has to say; one that says nothing is named by its title. */
    void show(Component view) {
        removeAll();
        besideTitle.removeAll();
        actions.removeAll();
        add(menuButton);
        if (view instanceof TopBarContent content) {
            besideTitle.add(content.besideTitle());
            actions.add(content.actions());
            add(content.breadcrumb());
        } else {
            add(new Breadcrumb(MenuConfiguration.getPageHeader(view).orElse("")));
        }
        add(besideTitle, space, actions);
        if (actions.getComponentCount() == 0) {
            add(search);
        }
        if (bell != null) {
            add(bell);
        }
    }

    private static Div area(String className) {
        var area = new Div();
        area.addClassName(className);
        return area;
    }

    private static NativeButton menuButton() {
        var button = new NativeButton();
        button.add(Lucide.MENU.create());
        button.addClassName("menu-button");
        button.setAriaLabel("Menu");
        button.getElement().setAttribute("aria-controls", "desk-navigation");
        button.getElement().setAttribute("aria-expanded", "false");
        return button;
    }

    /** Looks like a field and opens the command palette, where the typing happens. */
    private static NativeButton searchButton() {
        var label = new Span("Search or jump to");
        label.addClassName("label");
        var keys = new HtmlComponent("kbd");
        keys.getElement().setText("Ctrl K");
        keys.getElement().setAttribute("aria-hidden", "true");
        var button = new NativeButton();
        button.add(Lucide.SEARCH.create(), label, keys);
        button.addClassName("find");
        button.getElement().setAttribute("aria-keyshortcuts", "Control+K Meta+K");
        button.getElement().setAttribute("aria-haspopup", "dialog");
        return button;
    }
}
