package org.countersign.document;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param header whether it says what the cells of its column or row hold
 * @param colspan over how many columns it reaches, 1 to 50
 * @param rowspan over how many rows it reaches, 1 to 500
 * @param content one or more blocks
 */
public record TableCell(boolean header, int colspan, int rowspan, List<Block.Flow> content) implements Node {

    /** @throws IllegalArgumentException when a value breaks these rules */
    public TableCell {
        AttributeRule.COLSPAN.check(colspan);
        AttributeRule.ROWSPAN.check(rowspan);
        content = FlowContent.atLeastOne(content);
    }
}
