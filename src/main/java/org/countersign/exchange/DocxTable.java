package org.countersign.exchange;

import java.util.List;
import org.countersign.document.Block;
import org.countersign.document.TableCell;
import org.countersign.document.TableRow;
import org.jspecify.annotations.Nullable;

/** Writes a table as Word has it: a cell that reaches over several rows stands in each of them. */
final class DocxTable {

    private static final int LINE_WIDTH = 9_026;
    private static final int MOST_COLUMNS = 63;

    private final Xml xml;
    private final DocxBody body;

    DocxTable(Xml xml, DocxBody body) {
        this.xml = xml;
        this.body = body;
    }

    /** @param reaching for how many more rows each column's cell from above goes on; how wide it is, at its first column */
    private record Above(int[] reaching, int[] width) {}

    void write(Block.Table table) {
        int columns = columnsOf(table);
        Above above = new Above(new int[columns], new int[columns]);
        xml.open("w:tbl").open("w:tblPr");
        xml.empty("w:tblStyle", "w:val", "TableGrid");
        xml.empty("w:tblW", "w:w", "5000", "w:type", "pct");
        xml.close().open("w:tblGrid");
        for (int column = 0; column < columns; column++) {
            xml.empty("w:gridCol", "w:w", String.valueOf(LINE_WIDTH / columns));
        }
        xml.close();
        for (TableRow row : table.content()) {
            row(row, above, row == table.content().getFirst());
        }
        xml.close();
        // Two tables without a paragraph between them would be one.
        xml.empty("w:p");
    }

    private static int columnsOf(Block.Table table) {
        int columns = 1;
        for (TableRow row : table.content()) {
            columns = Math.max(
                    columns, row.content().stream().mapToInt(TableCell::colspan).sum());
        }
        return Math.min(columns, MOST_COLUMNS);
    }

    private void row(TableRow row, Above above, boolean isFirst) {
        xml.open("w:tr");
        if (isFirst && row.content().stream().allMatch(TableCell::header)) {
            xml.open("w:trPr").empty("w:tblHeader").close();
        }
        int columns = above.reaching().length;
        int next = 0;
        for (int column = 0; column < columns; ) {
            if (above.reaching()[column] > 0) {
                above.reaching()[column]--;
                cell(null, above.width()[column], "continue");
                column += above.width()[column];
                continue;
            }
            TableCell cell = next < row.content().size() ? row.content().get(next++) : null;
            int width = widthAt(column, cell, above);
            if (cell != null && cell.rowspan() > 1) {
                above.reaching()[column] = cell.rowspan() - 1;
                above.width()[column] = width;
            }
            cell(cell, width, cell != null && cell.rowspan() > 1 ? "restart" : "");
            column += width;
        }
        xml.close();
    }

    /** As wide as the cell wants to be, up to the table's end or the next cell from above. */
    private static int widthAt(int column, @Nullable TableCell cell, Above above) {
        int wanted = cell == null ? 1 : cell.colspan();
        int width = 1;
        while (width < wanted && column + width < above.reaching().length && above.reaching()[column + width] == 0) {
            width++;
        }
        return width;
    }

    private void cell(@Nullable TableCell cell, int width, String merge) {
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", "0", "w:type", "auto");
        if (width > 1) {
            xml.empty("w:gridSpan", "w:val", String.valueOf(width));
        }
        if (!merge.isEmpty()) {
            xml.empty("w:vMerge", "w:val", merge);
        }
        xml.close();
        if (cell == null) {
            xml.empty("w:p");
        } else {
            List<Block.Flow> content = cell.content();
            body.blocks(content, cell.header() ? "TableHeader" : "TableText", -1);
        }
        xml.close();
    }
}
