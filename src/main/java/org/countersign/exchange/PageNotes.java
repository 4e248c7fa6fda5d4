package org.countersign.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Footnotes and endnotes as Word and LibreOffice write them in HTML: each in a {@code div} of its own, in which a link with
 * the note's number leads back into the text. They become one numbered list here, to whose items the text leads.
 */
final class PageNotes {

    private static final String NOTE = "div[id~=^(?:sdfootnote|sdendnote|ftn|edn)[0-9]{1,4}$]";
    private static final String WAY_BACK = "a[href^=#]";

    private PageNotes() {}

    static void becomeOneList(Element page) {
        List<Element> notes = new ArrayList<>(page.select(NOTE));
        notes.removeIf(note -> nameOf(note).isEmpty());
        if (notes.isEmpty()) {
            return;
        }
        Element list = new Element("ol");
        notes.getFirst().before(list);
        for (Element note : notes) {
            String name = nameOf(note);
            note.expectFirst(WAY_BACK).remove();
            list.appendChild(note.tagName("li").attr("id", name));
        }
    }

    /** What links in the text call the note. */
    private static String nameOf(Element note) {
        Element back = note.selectFirst(WAY_BACK);
        if (back == null) {
            return "";
        }
        return back.hasAttr("name") ? back.attr("name") : back.id();
    }
}
