package org.countersign.document;

import java.util.List;

/** The first words of a node, by which a reader knows it again. */
final class Beginning {

    /** Words and the spaces between them. */
    private static final int PIECES = 16;

    private static final int ENOUGH = 400;

    private final StringBuilder text = new StringBuilder();

    private Beginning() {}

    static String of(Node node) {
        Beginning beginning = new Beginning();
        beginning.collect(node);
        List<String> pieces = Words.of(beginning.text.toString());
        return pieces.size() <= PIECES
                ? beginning.text.toString().strip()
                : String.join("", pieces.subList(0, PIECES)).strip() + "…";
    }

    private void collect(Node node) {
        if (text.length() > ENOUGH) {
            return;
        }
        if (node instanceof Inline inline) {
            text.append(inline instanceof Inline.Text run ? run.text() : " ");
        } else {
            node.content().forEach(this::collect);
            text.append(' ');
        }
    }
}
