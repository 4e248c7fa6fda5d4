package org.countersign.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks at screens with axe-core, in light and in dark, and keeps what would shut people out. Everything is collected
 * first, so that one run names every screen that needs mending.
 */
final class AxeInspection {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** The rules that look at colours, which is all that differs in dark. */
    private static final List<String> ABOUT_COLOURS = List.of("color-contrast", "link-in-text-block");

    /**
     * Nothing fades any more, or fades again, also in the shadow of components. Colours that fade are nobody's design,
     * and to let thousands of elements fade takes longer than axe does.
     */
    private static final String FADING = """
            fades => {
              const inspected = (window.inspected ??= new CSSStyleSheet());
              inspected.replaceSync('*, ::before, ::after { transition: none !important }');
              const visit = root => {
                const others = root.adoptedStyleSheets.filter(sheet => sheet !== inspected);
                root.adoptedStyleSheets = fades ? others : [...others, inspected];
                root.querySelectorAll('*').forEach(element => element.shadowRoot && visit(element.shadowRoot));
              };
              visit(document);
            }""";

    private final Page page;
    private final List<String> findings = new ArrayList<>();

    AxeInspection(Page page) {
        this.page = page;
    }

    void lookAt(String screen) {
        lookAt(page, screen);
    }

    /** In another window than the one it was made for. */
    void lookAt(Page window, String screen) {
        AxeBuilder everything = axe(window);
        AxeBuilder colours = axe(window).withRules(ABOUT_COLOURS);
        window.evaluate(FADING, false);
        String light = look(window, screen, ColorScheme.LIGHT, everything);
        String dark = look(window, screen, ColorScheme.DARK, colours);
        assertThat(dark).as("The background of " + screen + " in dark").isNotEqualTo(light);
        colours(window, ColorScheme.LIGHT);
        window.evaluate(FADING, true);
    }

    /** One that tells of what is wrong alone: what is right fills most of a megabyte for each screen. */
    private static AxeBuilder axe(Page window) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(window).setLegacyMode(true).options(options);
    }

    private String look(Page window, String screen, ColorScheme scheme, AxeBuilder axe) {
        colours(window, scheme);
        axe.analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(rule -> screen + ", " + scheme + ": " + described(rule))
                .forEach(findings::add);
        return (String) window.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    private static void colours(Page window, ColorScheme scheme) {
        window.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        window.waitForFunction(
                "wanted => matchMedia(`(prefers-color-scheme: ${wanted})`).matches",
                scheme.name().toLowerCase(Locale.ROOT));
    }

    private static String described(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + ")"
                + rule.getNodes().stream()
                        .map(node -> "\n    " + node.getHtml() + "\n    " + node.getFailureSummary())
                        .collect(Collectors.joining());
    }

    void expectNothingGrave() {
        assertThat(findings).isEmpty();
    }
}
