package org.countersign.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.countersign.document.Block;
import org.countersign.document.Document;
import org.countersign.document.Particulars;
import org.countersign.shared.ImageHash;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/**
 * Reads HTML from anywhere. Nothing of it is kept as it stands: what an article can say is said in the document's own
 * nodes, the rest is counted and left behind.
 */
final class HtmlReader {

    /** What is nested deeper is read as if it were not: no text needs it, and no input may exhaust the stack. */
    private static final int DEEPEST_ELEMENT = 220;

    private static final String BACKLINK = "a[href^=#]:matchesWholeOwnText(^\\s*[↑↩⏎^]\\uFE0E?\\s*$)";

    private final Predicate<ImageHash> library;
    private final Losses losses;

    HtmlReader(Predicate<ImageHash> library, Losses losses) {
        this.library = library;
        this.losses = losses;
    }

    /** @param origin of those that are not our own, which are recognized by their marks */
    Imported read(String html, Origin origin) {
        org.jsoup.nodes.Document page =
                Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST_ELEMENT));
        Element own = page.selectFirst("[" + HtmlPage.BODY + "]");
        return own == null ? foreign(page, origin) : ours(page, own);
    }

    private Imported ours(org.jsoup.nodes.Document page, Element body) {
        List<ReferenceEntry> entries = WrittenReferences.takeFrom(page, new ReferenceIds(), true);
        Reading reading = Reading.of(body, Origin.OURS, entries, losses, library);
        List<Block> blocks = new BlockReader(reading, 0).read(body.childNodes(), InlineStyle.PLAIN);
        String title = textOf(page.select("[" + HtmlPage.TITLE + "]"), Imported.LONGEST_TITLE);
        String summary = textOf(page.select("[" + HtmlPage.SUMMARY + "]"), Imported.LONGEST_SUMMARY);
        return imported(title.replace('\n', ' '), summary, blocks, entries, reading.brought());
    }

    private static String textOf(Elements elements, int longest) {
        String text =
                elements.isEmpty() ? "" : AllowedText.of(elements.getFirst().wholeText());
        return text.length() > longest ? "" : text;
    }

    private Imported foreign(org.jsoup.nodes.Document page, Origin origin) {
        Element content = contentOf(page);
        ReferenceIds ids = new ReferenceIds();
        List<ReferenceEntry> entries = new ArrayList<>(WrittenReferences.takeFrom(page, ids, false));
        WordLists.becomeLists(content);
        PageNotes.becomeOneList(content);
        String title = PageTitle.takeFrom(page, content);
        Reading reading = Reading.of(content, origin, entries, losses, library);
        content.select(BACKLINK).remove();
        List<Block> blocks = new BlockReader(reading, 0).read(List.of(content), InlineStyle.PLAIN);
        if (reading.guesses()) {
            PageTitle.dropRepeated(title, blocks);
        }
        if (entries.isEmpty()) {
            entries.addAll(ReferenceSection.takeFrom(blocks, reading.anchors(), ids));
        }
        CitationMarks marks = new CitationMarks(entries, reading.anchors(), losses);
        blocks.replaceAll(marks::in);
        return imported(title, "", blocks, entries, reading.brought());
    }

    /** A page that says which part of it is the text is taken at its word. */
    private static Element contentOf(org.jsoup.nodes.Document page) {
        for (String landmark : List.of("main", "article")) {
            Elements found = page.select(landmark);
            if (found.size() == 1 && !AllowedText.isBlank(found.getFirst().text())) {
                return found.getFirst();
            }
        }
        return page.body();
    }

    private Imported imported(
            String title, String summary, List<Block> blocks, List<ReferenceEntry> entries, BroughtImages images) {
        if (entries.size() > Particulars.MOST_REFERENCES) {
            throw new UnreadableFileException(
                    "This text has more than %d references, which is more than an article can have."
                                    .formatted(Particulars.MOST_REFERENCES)
                            + " Nothing was imported; split the text, or shorten its list of references.");
        }
        Document body = blocks.isEmpty() ? Document.empty() : new Document(blocks);
        return new Imported(
                        title,
                        summary,
                        body,
                        entries.stream().map(ReferenceEntry::reference).toList(),
                        images.all(),
                        losses.report())
                .checked();
    }
}
