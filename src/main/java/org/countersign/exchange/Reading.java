package org.countersign.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.countersign.document.ReferenceId;
import org.countersign.shared.ImageHash;
import org.jsoup.nodes.Element;

/**
 * What all parts of a page are read with.
 *
 * @param levels the headings and the levels that they get, 2 to 4
 * @param references those that the page names as such
 * @param library which images the media library has
 * @param brought those that the page holds itself
 * @param displaced those that are still to follow the block that held them
 */
record Reading(
        Origin origin,
        Losses losses,
        Anchors anchors,
        Map<Element, Integer> levels,
        Set<ReferenceId> references,
        Predicate<ImageHash> library,
        BroughtImages brought,
        DisplacedImages displaced) {

    /** Beyond this, browsers refuse to nest lists as well. */
    private static final int DEEPEST_LIST = 17;

    private static final int DEEPEST_LIST_OF_OUR_OWN = 48;

    static Reading of(
            Element page, Origin origin, List<ReferenceEntry> written, Losses losses, Predicate<ImageHash> library) {
        return new Reading(
                origin,
                losses,
                new Anchors(page),
                HeadingLevels.of(page.select("h1, h2, h3, h4, h5, h6"), origin),
                written.stream().map(entry -> entry.reference().id()).collect(Collectors.toSet()),
                library,
                new BroughtImages(),
                new DisplacedImages(losses));
    }

    /** Whether every character and every empty paragraph counts. */
    boolean exact() {
        return origin == Origin.OURS;
    }

    boolean guesses() {
        return origin == Origin.ANYWHERE;
    }

    int levelOf(Element heading) {
        int written = heading.normalName().charAt(1) - '0';
        return levels.getOrDefault(heading, Math.clamp(written, 2, 4));
    }

    /** Whether it is a citation mark as {@link HtmlPage} writes it. */
    boolean isCitation(Element element) {
        String id = element.attr("data-citation");
        return ReferenceId.isWrittenSo(id) && (exact() || references.contains(ReferenceId.of(id)));
    }

    int deepestList() {
        return exact() ? DEEPEST_LIST_OF_OUR_OWN : DEEPEST_LIST;
    }
}
