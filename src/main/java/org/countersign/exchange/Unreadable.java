package org.countersign.exchange;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Elements that hold nothing an article could say. */
final class Unreadable {

    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "head",
            "meta",
            "link",
            "title",
            "base",
            "nav",
            "dialog",
            "xml",
            "datalist",
            "param",
            "source",
            "track",
            "col",
            "colgroup",
            "rp",
            "rt");

    private static final Map<String, Loss> COUNTED = Map.ofEntries(
            Map.entry("iframe", Loss.EMBEDDED),
            Map.entry("object", Loss.EMBEDDED),
            Map.entry("embed", Loss.EMBEDDED),
            Map.entry("video", Loss.EMBEDDED),
            Map.entry("audio", Loss.EMBEDDED),
            Map.entry("canvas", Loss.EMBEDDED),
            Map.entry("svg", Loss.EMBEDDED),
            Map.entry("applet", Loss.EMBEDDED),
            Map.entry("math", Loss.EQUATION),
            Map.entry("del", Loss.TRACKED_DELETION),
            Map.entry("input", Loss.FORM_FIELD),
            Map.entry("select", Loss.FORM_FIELD),
            Map.entry("textarea", Loss.FORM_FIELD),
            Map.entry("button", Loss.FORM_FIELD));

    private Unreadable() {}

    static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName())
                || (element.normalName().equals("input") && element.attr("type").equalsIgnoreCase("hidden"))
                || ElementStyle.isHidden(element);
    }

    /** What is lost with the element and all that stands in it; null when it can be read. */
    static @Nullable Loss lossOf(Element element) {
        if (element.attr("style").contains("mso-element:comment")) {
            return Loss.COMMENT;
        }
        return COUNTED.get(element.normalName());
    }
}
