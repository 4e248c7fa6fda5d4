package org.countersign.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Lists as Word writes them in HTML: paragraphs whose style says {@code mso-list:l0 level2 lfo1}, each with its bullet or
 * number as text. They become real lists here.
 */
final class WordLists {

    private static final Pattern LEVEL = Pattern.compile("mso-list:[^;]{0,40}?level(\\d{1,2})");
    private static final Pattern IGNORED = Pattern.compile("mso-list:\\s*ignore", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\s*(?:(\\d{1,6})|[a-zA-Z]{1,4})[.)].*", Pattern.DOTALL);

    private WordLists() {}

    private record Item(Element paragraph, int level, String marker) {}

    static void becomeLists(Element page) {
        List<Item> run = new ArrayList<>();
        for (Element paragraph : page.select("p[style*=mso-list], h1[style*=mso-list], h2[style*=mso-list]")) {
            Matcher level = LEVEL.matcher(paragraph.attr("style"));
            if (!level.find() || paragraph.closest("li") != null) {
                continue;
            }
            boolean goesOn = !run.isEmpty()
                    && paragraph.previousElementSibling() == run.getLast().paragraph();
            if (!goesOn) {
                replace(run);
                run = new ArrayList<>();
            }
            run.add(new Item(paragraph, Integer.parseInt(level.group(1)), takeMarker(paragraph)));
        }
        replace(run);
    }

    private static String takeMarker(Element paragraph) {
        for (Element span : paragraph.select("span[style*=mso-list]")) {
            if (IGNORED.matcher(span.attr("style")).find()) {
                span.remove();
                return span.text();
            }
        }
        return "";
    }

    private static void replace(List<Item> run) {
        if (!run.isEmpty()) {
            run.getFirst().paragraph().before(listOf(run));
            run.forEach(item -> item.paragraph().remove());
        }
    }

    /** The items of one level as a list, the deeper ones that follow an item in it. */
    private static Element listOf(List<Item> items) {
        Item first = items.getFirst();
        Matcher number = NUMBER.matcher(first.marker());
        boolean isNumbered = number.matches();
        Element list = new Element(isNumbered ? "ol" : "ul");
        if (isNumbered && number.group(1) != null) {
            list.attr("start", number.group(1));
        }
        for (int i = 0; i < items.size(); ) {
            int next = i + 1;
            while (next < items.size() && items.get(next).level() > first.level()) {
                next++;
            }
            Element entry = list.appendElement("li");
            entry.appendElement("p")
                    .appendChildren(List.copyOf(items.get(i).paragraph().childNodes()));
            if (next > i + 1) {
                entry.appendChild(listOf(items.subList(i + 1, next)));
            }
            i = next;
        }
        return list;
    }
}
