package org.countersign.document;

import java.util.List;

/** A row of a table: one or more cells. */
public record TableRow(List<TableCell> content) implements Node {

    /** @throws IllegalArgumentException when it has no cell */
    public TableRow {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new BrokenRuleException("content", "needs at least one cell");
        }
    }

    static List<TableRow> atLeastOne(List<TableRow> rows) {
        if (rows.isEmpty()) {
            throw new BrokenRuleException("content", "needs at least one 'tableRow'");
        }
        return List.copyOf(rows);
    }
}
