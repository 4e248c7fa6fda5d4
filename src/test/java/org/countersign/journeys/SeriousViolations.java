package org.countersign.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What axe-core objects to on the screens that it was shown: only what it calls serious or critical. */
final class SeriousViolations {

    private static final Set<String> IMPACTS = Set.of("serious", "critical");

    private final List<String> found = new ArrayList<>();

    void look(String screen, Page page) {
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            if (IMPACTS.contains(rule.getImpact())) {
                rule.getNodes().stream()
                        .filter(node -> !isVaadinsScrollBox(rule, node))
                        .forEach(node -> found.add(sentence(screen, rule, node)));
            }
        }
    }

    /**
     * Vaadin's tabs stand in a box that a script may focus to scroll it. It has no role and is no stop of the Tab key;
     * axe-core takes it for a child of the list of tabs, and any other objection to them still counts.
     */
    private static boolean isVaadinsScrollBox(Rule rule, CheckedNode node) {
        return rule.getId().equals("aria-required-children")
                && String.valueOf(node.getTarget()).equals("[vaadin-tabs]")
                && node.getFailureSummary().contains("div[tabindex]");
    }

    private static String sentence(String screen, Rule rule, CheckedNode node) {
        return "%s: %s (%s, %s) at %s: %s"
                .formatted(
                        screen,
                        rule.getHelp(),
                        rule.getId(),
                        rule.getImpact(),
                        node.getTarget(),
                        node.getFailureSummary());
    }

    void expectNone() {
        assertThat(found).isEmpty();
    }
}
