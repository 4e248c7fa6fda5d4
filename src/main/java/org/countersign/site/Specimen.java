package org.countersign.site;

import java.time.Instant;
import java.util.List;
import org.countersign.content.ArticleKind;
import org.countersign.document.ArticleContent;
import org.countersign.document.Block;
import org.countersign.document.BylineEntry;
import org.countersign.document.CalloutKind;
import org.countersign.document.Document;
import org.countersign.document.Inline;
import org.countersign.document.LinkAddress;
import org.countersign.document.ListItem;
import org.countersign.document.Mark;
import org.countersign.document.Marks;
import org.countersign.publishing.PublishedArticle;
import org.countersign.shared.ContentHash;
import org.countersign.shared.PersonId;
import org.countersign.shared.Slug;

/** An article that holds everything an article can hold: if its page stays the same, so does every other page. */
final class Specimen {

    private static final Instant FIRST = Instant.parse("2026-01-02T12:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-04T12:00:00Z");
    private static final Marks ALL_BUT_SUBSCRIPT = Marks.of(
            new Mark.Link(LinkAddress.of("https://clinic.example/")),
            new Mark.Bold(),
            new Mark.Italic(),
            new Mark.Superscript());

    private Specimen() {}

    static PublishedArticle of(ArticleKind kind) {
        return new PublishedArticle(
                kind,
                Slug.of("specimen"),
                content(),
                ContentHash.of("0123456789abcdef".repeat(4)),
                2,
                FIRST,
                LATER,
                new PublishedArticle.ReviewLine("Reviewer", "MD", FIRST));
    }

    private static ArticleContent content() {
        return new ArticleContent("Title", "Summary", byline(), new Document(blocks()));
    }

    private static List<BylineEntry> byline() {
        PersonId person = PersonId.of("00000000-0000-7000-8000-000000000000");
        return List.of(
                new BylineEntry(person, "First Author", "RN", "Biography"),
                new BylineEntry(person, "Second Author", "", ""),
                new BylineEntry(person, "Third Author", "", "Biography"));
    }

    private static List<Block> blocks() {
        Block.Paragraph paragraph = new Block.Paragraph(inlines());
        return List.of(
                paragraph,
                new Block.Heading(2, inlines()),
                new Block.Heading(3, inlines()),
                new Block.Heading(4, inlines()),
                new Block.BulletList(List.of(new ListItem(List.of(paragraph)))),
                new Block.OrderedList(1, List.of(new ListItem(List.of(paragraph)))),
                new Block.OrderedList(7, List.of(new ListItem(List.of(paragraph)))),
                new Block.Blockquote(List.of(paragraph)),
                new Block.Callout(CalloutKind.INFO, List.of(paragraph)),
                new Block.Callout(CalloutKind.WARNING, List.of(paragraph)),
                new Block.Callout(CalloutKind.EMERGENCY, List.of(paragraph)),
                new Block.CallToAction("Label", LinkAddress.of("/relative"), inlines()),
                new Block.CallToAction("Label", LinkAddress.of("tel:+15550100"), List.of()),
                new Block.HorizontalRule());
    }

    private static List<Inline> inlines() {
        return List.of(
                new Inline.Text("Text", Marks.NONE),
                new Inline.HardBreak(Marks.NONE),
                new Inline.Text("marked", ALL_BUT_SUBSCRIPT),
                new Inline.Text("below", Marks.of(new Mark.Subscript())));
    }
}
