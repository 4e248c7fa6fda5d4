package org.countersign.document;

import java.util.ArrayList;
import java.util.List;

/** How a table's cells fill its columns, spans counted: what a ragged row lacks. */
final class TableGrid {

    private final List<Integer> missing = new ArrayList<>();

    TableGrid(Block.Table table) {
        List<Integer> widths = widths(table.content());
        int columns = widths.stream().mapToInt(Integer::intValue).max().orElse(0);
        widths.forEach(width -> missing.add(columns - width));
    }

    /** How many columns stay empty at the end of a row. */
    int missingIn(int row) {
        return missing.get(row);
    }

    /** How many columns each row fills, those included into which a cell of a row above reaches. */
    private static List<Integer> widths(List<TableRow> rows) {
        List<Integer> widths = new ArrayList<>();
        List<TableCell> reaching = new ArrayList<>();
        List<Integer> reachingUntil = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int width = 0;
            for (int i = 0; i < reaching.size(); i++) {
                width += reachingUntil.get(i) > row ? reaching.get(i).colspan() : 0;
            }
            for (TableCell cell : rows.get(row).content()) {
                width += cell.colspan();
                if (cell.rowspan() > 1) {
                    reaching.add(cell);
                    reachingUntil.add(row + cell.rowspan());
                }
            }
            widths.add(width);
        }
        return widths;
    }
}
