package org.countersign.site;

import java.time.Instant;
import java.util.List;
import org.countersign.content.ArticleKind;
import org.countersign.document.ArticleContent;
import org.countersign.document.Block;
import org.countersign.document.BylineEntry;
import org.countersign.document.CalloutKind;
import org.countersign.document.Cover;
import org.countersign.document.Document;
import org.countersign.document.Inline;
import org.countersign.document.LinkAddress;
import org.countersign.document.ListItem;
import org.countersign.document.Mark;
import org.countersign.document.Marks;
import org.countersign.document.Particulars;
import org.countersign.document.QuestionPart;
import org.countersign.document.Reference;
import org.countersign.document.ReferenceId;
import org.countersign.document.SearchListing;
import org.countersign.document.Source;
import org.countersign.document.TableCell;
import org.countersign.document.TableRow;
import org.countersign.publishing.PublishedArticle;
import org.countersign.shared.ContentHash;
import org.countersign.shared.ImageHash;
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

    private static final ReferenceId CITED = ReferenceId.of("a");
    private static final ImageHash PICTURE = ImageHash.of("0123456789abcdef".repeat(4));

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
        return new ArticleContent("Title", "Summary", byline(), new Document(blocks()), particulars());
    }

    private static Particulars particulars() {
        return new Particulars(
                List.of(
                        new Reference(CITED, "Text", new Source.Doi("10.1000/182")),
                        new Reference(ReferenceId.of("b"), "", new Source.Pmid("1")),
                        new Reference(ReferenceId.of("c"), "Text", null)),
                new SearchListing("Search title", "Search description"),
                new Cover(PICTURE, "Alternative", 1200, 800));
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
                new Block.Table(rows(paragraph)),
                new Block.QuestionAndAnswer(
                        new QuestionPart.Question(inlines()), new QuestionPart.Answer(List.of(paragraph))),
                new Block.Image(PICTURE, "Alternative", 1200, 800, inlines()),
                new Block.Image(PICTURE, "", 300, 200, List.of()),
                new Block.HorizontalRule());
    }

    private static List<TableRow> rows(Block.Flow content) {
        TableCell header = new TableCell(true, 1, 1, List.of(content));
        TableCell cell = new TableCell(false, 1, 1, List.of(content, content));
        TableCell wide = new TableCell(false, 2, 1, List.of(content));
        return List.of(
                new TableRow(List.of(header, header)),
                new TableRow(List.of(header, cell)),
                new TableRow(List.of(wide)),
                new TableRow(List.of(cell)));
    }

    private static List<Inline> inlines() {
        return List.of(
                new Inline.Text("Text", Marks.NONE),
                new Inline.HardBreak(Marks.NONE),
                new Inline.Citation(CITED, Marks.NONE),
                new Inline.Citation(ReferenceId.of("unknown"), Marks.NONE),
                new Inline.Text("marked", ALL_BUT_SUBSCRIPT),
                new Inline.Text("below", Marks.of(new Mark.Subscript())));
    }
}
