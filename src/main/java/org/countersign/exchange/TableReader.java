package org.countersign.exchange;

import java.util.ArrayList;
import java.util.List;
import org.countersign.document.Block;
import org.countersign.document.Block.Flow;
import org.countersign.document.TableCell;
import org.countersign.document.TableRow;
import org.jsoup.nodes.Element;

/** Reads tables of data; one that only lays out a page is read as what stands in it. */
final class TableReader {

    private final Reading reading;
    private final int listDepth;

    TableReader(Reading reading, int listDepth) {
        this.reading = reading;
        this.listDepth = listDepth;
    }

    List<Block> read(Element table, InlineStyle style) {
        InlineStyle own = ElementStyle.of(table, style, reading.losses());
        List<Element> rows = rowsOf(table);
        List<Block> made = new ArrayList<>();
        Element caption = table.selectFirst("> caption");
        if (caption != null) {
            made.addAll(new BlockReader(reading, listDepth).read(caption.childNodes(), own));
        }
        if (isLayout(table, rows)) {
            rows.forEach(row -> cellsOf(row)
                    .forEach(cell -> made.addAll(new BlockReader(reading, listDepth).read(cell.childNodes(), own))));
        } else if (!rows.isEmpty()) {
            int displacedBefore = reading.displaced().count();
            List<TableRow> read = rowsAsRead(rows, own);
            if (reading.displaced().count() == displacedBefore || !isEmpty(read)) {
                made.add(new Block.Table(read));
            }
        }
        return made;
    }

    /** A table that put images beside each other has nothing left to say once they follow it. */
    private static boolean isEmpty(List<TableRow> rows) {
        return rows.stream()
                .flatMap(row -> row.content().stream())
                .flatMap(cell -> cell.content().stream())
                .allMatch(flow -> flow instanceof Block.Paragraph(var line) && line.isEmpty());
    }

    private static List<Element> rowsOf(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else if (child.normalName().matches("thead|tbody|tfoot")) {
                child.children().stream()
                        .filter(row -> row.normalName().equals("tr"))
                        .forEach(rows::add);
            }
        }
        rows.removeIf(row -> cellsOf(row).isEmpty());
        return rows;
    }

    private static List<Element> cellsOf(Element row) {
        return row.children().stream()
                .filter(cell -> cell.normalName().matches("td|th") && !ElementStyle.isHidden(cell))
                .toList();
    }

    private boolean isLayout(Element table, List<Element> rows) {
        boolean isOneCell = rows.size() == 1 && cellsOf(rows.getFirst()).size() == 1;
        return reading.guesses() && (isOneCell || table.attr("role").matches("presentation|none"));
    }

    /** Where no cell says that it is a header, the first row is the header: nobody writes a table without one. */
    private List<TableRow> rowsAsRead(List<Element> rows, InlineStyle style) {
        boolean hasHeader = rows.stream().anyMatch(row -> cellsOf(row).stream().anyMatch(TableReader::isHeader));
        boolean makesHeader = !hasHeader && reading.guesses() && rows.size() > 1;
        List<TableRow> made = new ArrayList<>();
        for (Element row : rows) {
            boolean isHead = makesHeader && made.isEmpty();
            made.add(new TableRow(cellsOf(row).stream()
                    .map(cell -> cell(cell, isHead || isHeader(cell), style))
                    .toList()));
        }
        return made;
    }

    private static boolean isHeader(Element cell) {
        Element section = cell.parent() == null ? null : cell.parent().parent();
        return cell.normalName().equals("th")
                || (section != null && section.normalName().equals("thead"));
    }

    private TableCell cell(Element cell, boolean isHeader, InlineStyle style) {
        List<Block> blocks = new BlockReader(reading, listDepth).read(cell.childNodes(), style);
        List<Flow> content = new Flows(reading).of(blocks);
        List<Flow> plain = isHeader && reading.guesses() ? Flows.withoutBold(content) : content;
        return new TableCell(
                isHeader,
                Numbers.in(cell.attr("colspan"), 1, 50),
                Numbers.in(cell.attr("rowspan"), 1, 500),
                plain.isEmpty() ? List.of(new Block.Paragraph(List.of())) : plain);
    }
}
