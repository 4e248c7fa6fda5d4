package org.countersign.journeys;

import static org.assertj.core.api.Assertions.assertThat;

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
        AxeBuilder everything = new AxeBuilder(window).setLegacyMode(true);
        AxeBuilder colours = new AxeBuilder(window).setLegacyMode(true).withRules(ABOUT_COLOURS);
        String light = look(window, screen, ColorScheme.LIGHT, everything);
        String dark = look(window, screen, ColorScheme.DARK, colours);
        assertThat(dark).as("The background of " + screen + " in dark").isNotEqualTo(light);
        colours(window, ColorScheme.LIGHT);
    }

    private String look(Page window, String screen, ColorScheme scheme, AxeBuilder axe) {
        colours(window, scheme);
        axe.analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(rule -> screen + ", " + scheme + ": " + described(rule))
                .forEach(findings::add);
        return (String) window.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    /** Colours fade into each other: what is between two of them is nobody's design. */
    private static void colours(Page window, ColorScheme scheme) {
        window.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        window.waitForFunction(
                "wanted => matchMedia(`(prefers-color-scheme: ${wanted})`).matches"
                        + " && !document.getAnimations().some(animation => animation instanceof CSSTransition)",
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
