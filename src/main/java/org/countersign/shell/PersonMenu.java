package org.countersign.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.countersign.components.ActionMenu;
import org.countersign.components.Lucide;
import org.countersign.components.PersonAvatar;
import org.countersign.people.Person;

/** The person's own menu at the foot of the navigation: profile, light or dark, sign out. */
final class PersonMenu extends Composite<ActionMenu> {

    private static final long serialVersionUID = 1L;

    private final transient Person person;
    private final Map<Theme, ActionMenu.Item> themes = new EnumMap<>(Theme.class);

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
        this.person = person;
        var menu = getContent();
        menu.addClassName("person-menu");
        menu.addAction(
                Lucide.USER,
                "My profile",
                () -> getUI().ifPresent(ui -> ui.navigate(DeskDestinations.PROFILE_ADDRESS)));
        menu.addSeparator();
        for (Theme theme : Theme.values()) {
            themes.put(theme, menu.addChoice(theme.icon, theme.label, () -> choose(theme)));
        }
        menu.addSeparator();
        menu.addAction(Lucide.LOG_OUT, "Sign out", authentication::logout);
    }

    @Override
    protected ActionMenu initContent() {
        return new ActionMenu(who(person));
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

    private static Component who(Person person) {
        var name = new Span(person.name());
        name.addClassName("label");
        var who = new Span(new PersonAvatar(person.id(), person.name()).besideName(), name);
        who.addClassName("who");
        return who;
    }
}
