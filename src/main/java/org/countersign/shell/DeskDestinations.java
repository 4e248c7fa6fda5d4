package org.countersign.shell;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.countersign.components.Lucide;
import org.countersign.components.PaletteEntry;
import org.countersign.components.PaletteSource;
import org.springframework.core.annotation.Order;

/** Offers the desk's own screens in the command palette. */
@SpringComponent
@Order(0)
class DeskDestinations implements PaletteSource {

    static final String PROFILE_ADDRESS = "desk/profile";

    private static final PaletteEntry PROFILE = new PaletteEntry("My profile", "Go to", PROFILE_ADDRESS, Lucide.USER);

    @Override
    public List<PaletteEntry> find(String query, Locale locale) {
        var typed = query.toLowerCase(locale);
        var screens = MenuConfiguration.getMenuEntries().stream().map(DeskDestinations::entry);
        return Stream.concat(screens, Stream.of(PROFILE))
                .filter(entry -> entry.label().toLowerCase(locale).contains(typed))
                .toList();
    }

    private static PaletteEntry entry(MenuEntry entry) {
        return new PaletteEntry(
                entry.title(), "Go to", entry.path().replaceFirst("^/", ""), Lucide.named(entry.icon()));
    }
}
