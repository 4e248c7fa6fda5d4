package org.countersign.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.Map;
import org.countersign.components.Brand;
import org.countersign.components.Lucide;

/** The links at the left: every view that carries {@code @Menu} and that this person may open. */
final class DeskNavigation extends Nav {

    private static final long serialVersionUID = 1L;

    private final Map<String, Anchor> links = new LinkedHashMap<>();

    DeskNavigation() {
        addClassName("desk-nav");
        setId("desk-navigation");
        getElement().setAttribute("aria-label", "Desk");
        var list = new UnorderedList();
        MenuConfiguration.getMenuEntries().forEach(entry -> list.add(new ListItem(link(entry))));
        add(new Brand(), list);
    }

    /** Marks the link to the view that is open, or to the one above it. */
    void mark(String path) {
        links.forEach((address, link) -> {
            boolean here = address.equals(path);
            boolean below = !here && !address.equals(HomeView.ADDRESS) && path.startsWith(address + "/");
            if (here || below) {
                link.getElement().setAttribute("aria-current", here ? "page" : "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private Anchor link(MenuEntry entry) {
        var address = address(entry);
        var label = new Span(entry.title());
        label.addClassName("label");
        var link = new Anchor(address);
        link.add(Lucide.named(entry.icon()).create(), label);
        links.put(address, link);
        return link;
    }

    private static String address(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }
}
