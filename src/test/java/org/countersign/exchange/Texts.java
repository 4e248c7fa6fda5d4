package org.countersign.exchange;

import java.util.Arrays;
import java.util.List;
import org.countersign.document.Block;
import org.countersign.document.Block.Flow;
import org.countersign.document.Document;
import org.countersign.document.Inline;
import org.countersign.document.ListItem;
import org.countersign.document.Mark;
import org.countersign.document.Marks;
import org.countersign.document.ReferenceId;
import org.countersign.document.TableCell;
import org.countersign.document.TableRow;

/** Documents written down in tests. */
final class Texts {

    private Texts() {}

    static Document document(Block... blocks) {
        return new Document(List.of(blocks));
    }

    static Inline text(String words, Mark... marks) {
        return new Inline.Text(words, Marks.of(marks));
    }

    static Inline citation(String reference) {
        return new Inline.Citation(ReferenceId.of(reference), Marks.NONE);
    }

    static Block.Paragraph paragraph(Inline... line) {
        return new Block.Paragraph(List.of(line));
    }

    static Block.Paragraph paragraph(String words) {
        return paragraph(text(words));
    }

    static Block.Heading heading(int level, String words) {
        return new Block.Heading(level, List.of(text(words)));
    }

    static ListItem item(Flow... content) {
        return new ListItem(List.of(content));
    }

    static Block.BulletList bullets(ListItem... items) {
        return new Block.BulletList(List.of(items));
    }

    static Block.OrderedList numbers(int start, ListItem... items) {
        return new Block.OrderedList(start, List.of(items));
    }

    static TableRow row(boolean header, String... cells) {
        return new TableRow(Arrays.stream(cells)
                .map(words -> new TableCell(header, 1, 1, List.of(paragraph(words))))
                .toList());
    }

    static Imported html(String html) {
        return new Import(hash -> false).text(ImportFormat.HTML, html);
    }

    static Imported markdown(String markdown) {
        return new Import(hash -> false).text(ImportFormat.MARKDOWN, markdown);
    }
}
