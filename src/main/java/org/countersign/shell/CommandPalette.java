package org.countersign.shell;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Locale;
import org.countersign.components.PaletteEntry;
import org.countersign.components.PaletteSource;

/**
 * Goes to any screen, article or action by a few typed letters. The browser's side handles keys and focus; this side
 * finds the lines and goes where one of them leads.
 */
@Tag("command-palette")
@JsModule("./shell/command-palette.ts")
final class CommandPalette extends Component {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_QUERY = 200;
    private static final int MOST_LINES = 12;

    private final transient List<PaletteSource> sources;

    CommandPalette(List<PaletteSource> sources) {
        this.sources = sources;
    }

    /** A line as the browser's side shows it. */
    record Line(String label, String hint, String address, String icon) {

        Line(PaletteEntry entry) {
            this(entry.label(), entry.hint(), entry.address(), entry.icon().toString());
        }
    }

    @ClientCallable
    List<Line> find(String query) {
        var stripped = query.strip();
        var asked = stripped.substring(0, Math.min(stripped.length(), LONGEST_QUERY));
        Locale locale = getUI().map(ui -> ui.getLocale()).orElse(Locale.ENGLISH);
        return sources.stream()
                .flatMap(source -> source.find(asked, locale).stream())
                .limit(MOST_LINES)
                .map(Line::new)
                .toList();
    }

    @ClientCallable
    void go(String address) {
        var location = new Location(address);
        getUI().ifPresent(ui -> ui.navigate(location.getPath(), location.getQueryParameters()));
    }
}
