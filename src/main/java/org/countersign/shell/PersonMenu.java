package org.countersign.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.countersign.components.Lucide;
import org.countersign.components.PersonAvatar;
import org.countersign.people.Person;

/** The person's own menu at the foot of the navigation: profile, light or dark, sign out. */
final class PersonMenu extends MenuBar {

    private static final long serialVersionUID = 1L;

    private final Map<Theme, MenuItem> themes = new EnumMap<>(Theme.class);

    /** Kept in the browser, so the choice holds before anybody has signed in. */
    private enum Theme {
        LIGHT("Light", Lucide.SUN),
        DARK("Dark", Lucide.MOON),
        SYSTEM("System", Lucide.MONITOR);

        private final String label;
        private final Lucide icon;

        Theme(String label, Lucide icon) {
            this.label = label;
            this.icon = icon;
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    PersonMenu(Person person, AuthenticationContext authentication) {
        addClassName("person-menu");
        addThemeVariants(MenuBarVariant.TERTIARY);
        getElement().setAttribute("aria-label", "Your account");
        var entries = addItem(who(person)).getSubMenu();
        entries.addItem(entry(Lucide.USER, "My profile"), event -> navigateTo("desk/profile"));
        var theme = entries.addItem(entry(Lucide.SUN, "Theme")).getSubMenu();
        for (Theme choice : Theme.values()) {
            var item = theme.addItem(entry(choice.icon, choice.label), event -> choose(choice));
            item.setCheckable(true);
            themes.put(choice, item);
        }
        entries.addSeparator();
        entries.addItem(entry(Lucide.LOG_OUT, "Sign out"), event -> authentication.logout());
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        super.onAttach(attachEvent);
        getElement()
                .executeJs("return document.documentElement.dataset.theme || 'system'")
                .then(String.class, chosen -> check(Theme.valueOf(chosen.toUpperCase(Locale.ROOT))));
    }

    private void choose(Theme theme) {
        getElement().executeJs("window.countersignTheme.choose($0)", theme.key());
        check(theme);
    }

    private void check(Theme chosen) {
        themes.forEach((theme, item) -> item.setChecked(theme == chosen));
    }

    private void navigateTo(String address) {
        getUI().ifPresent(ui -> ui.navigate(address));
    }

    private static Component who(Person person) {
        var who = new Span(new PersonAvatar(person.id(), person.name()).besideName(), new Span(person.name()));
        who.addClassName("who");
        return who;
    }

    private static Component entry(Lucide icon, String label) {
        var entry = new Span(icon.create(), new Span(label));
        entry.addClassName("menu-entry");
        return entry;
    }
}
