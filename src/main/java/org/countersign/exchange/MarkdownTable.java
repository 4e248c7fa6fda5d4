package org.countersign.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.document.Block;
import org.countersign.document.TableCell;
import org.countersign.document.TableRow;

/** A table as GitHub's Markdown writes it: one header row, and cells of a line each. */
record MarkdownTable(Block.Table table) {

    /** Empty when Markdown cannot say it. */
    Optional<List<String>> lines() {
        if (!isSimple()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        for (TableRow row : table.content()) {
            StringBuilder line = new StringBuilder("|");
            row.content().forEach(cell -> line.append(' ').append(text(cell)).append(" |"));
            lines.add(line.toString());
        }
        lines.add(1, "|" + " --- |".repeat(columns()));
        return Optional.of(lines);
    }

    private boolean isSimple() {
        List<TableRow> rows = table.content();
        boolean hasOnlyOneCell = rows.size() == 1 && columns() == 1;
        return !hasOnlyOneCell
                && rows.stream().allMatch(row -> row.content().size() == columns())
                && rows.stream().flatMap(row -> row.content().stream()).allMatch(MarkdownTable::isLine)
                && rows.getFirst().content().stream().allMatch(TableCell::header)
                && rows.stream().skip(1).flatMap(row -> row.content().stream()).noneMatch(TableCell::header);
    }

    private int columns() {
        return table.content().getFirst().content().size();
    }

    private static boolean isLine(TableCell cell) {
        return cell.colspan() == 1
                && cell.rowspan() == 1
                && cell.content().size() == 1
                && cell.content().getFirst() instanceof Block.Paragraph;
    }

    private static String text(TableCell cell) {
        return cell.content().getFirst() instanceof Block.Paragraph(var line) ? MarkdownLine.of(line, false) : "";
    }
}
