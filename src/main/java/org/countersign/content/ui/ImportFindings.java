package org.countersign.content.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.countersign.components.Notice;
import org.countersign.components.Notice.Weight;
import org.countersign.document.TextRenderer;
import org.countersign.exchange.Imported;

/** What was found in a text that is about to be imported, and what of it an article cannot hold. */
final class ImportFindings extends Div {

    private static final long serialVersionUID = 1L;

    ImportFindings(Imported text) {
        addClassName("import-findings");
        add(new Paragraph(summary(text)));
        if (text.report().isEmpty()) {
            add(new Notice(Weight.INFORMATION, "All of it can be kept."));
            return;
        }
        add(new Notice(Weight.WARNING, "Some of it cannot be kept as it was:"));
        UnorderedList list = new UnorderedList();
        text.report().sentences().forEach(sentence -> list.add(new ListItem(sentence)));
        add(list);
    }

    private static String summary(Imported text) {
        int headings = TextRenderer.outline(text.body()).size();
        return "Found %s, %s, %s and %s."
                .formatted(
                        counted(TextRenderer.wordCount(text.body()), "word"),
                        counted(headings, "heading"),
                        counted(text.images().size(), "image"),
                        counted(text.references().size(), "reference"));
    }

    private static String counted(int count, String noun) {
        return "%,d %s".formatted(count, count == 1 ? noun : noun + "s");
    }
}
