package org.countersign.exchange;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.document.Node;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The places that links within a page lead to. Nodes are told apart by identity: two that read the same are not the same
 * place.
 */
final class Anchors {

    private static final int MOST_NAMES = 5;

    private final Set<String> wanted = new HashSet<>();
    private final Set<String> there = new HashSet<>();
    private final Map<Node, Element> places = new IdentityHashMap<>();

    Anchors(Element page) {
        page.select("a[href^=#]").forEach(link -> wanted.add(link.attr("href").substring(1)));
        page.select("[id], a[name]").forEach(place -> names(place).forEach(there::add));
    }

    private static Stream<String> names(Element element) {
        return Stream.of(element.id(), element.attr("name")).filter(name -> !name.isEmpty());
    }

    /** Remembers which element a node was made from. */
    void remember(Node node, Element element) {
        if (!wanted.isEmpty()) {
            places.put(node, element);
        }
    }

    /** The names under which links lead to what this node was made from. */
    List<String> namesOf(Node node) {
        Element element = places.get(node);
        return element == null ? List.of() : namesIn(element);
    }

    private List<String> namesIn(Element element) {
        return element.select("[id], a[name]").stream()
                .flatMap(Anchors::names)
                .filter(wanted::contains)
                .distinct()
                .limit(MOST_NAMES)
                .toList();
    }

    /** Whether an address names a place in the page itself, which has another name in an article. */
    boolean isWithinPage(@Nullable String address) {
        return address != null
                && address.startsWith("#")
                && (address.length() == 1 || there.contains(address.substring(1)));
    }
}
