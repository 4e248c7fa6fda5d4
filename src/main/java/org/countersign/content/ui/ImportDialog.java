package org.countersign.content.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.countersign.components.FormDialog;
import org.countersign.content.ArticleKind;
import org.countersign.content.Imports;
import org.countersign.exchange.Imported;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file or pasted text, shows what of it cannot be kept, and only then makes an article of it: title and kind are
 * asked as for a new one, the title filled in from the text.
 */
final class ImportDialog {

    private final Imports imports;
    private final Consumer<ArticleId> created;
    private final ImportSource source;
    private final TextField title = new TextField("Title");
    private final RadioButtonGroup<ArticleKind> kind = new RadioButtonGroup<>("Kind");
    private final Div found = new Div();
    private @Nullable Imported text;
    private String origin = "";

    private ImportDialog(Imports imports, Consumer<ArticleId> created) {
        this.imports = imports;
        this.source = new ImportSource(imports, this::show);
        this.created = created;
        title.setWidthFull();
        title.setMaxLength(300);
        title.setValueChangeMode(ValueChangeMode.EAGER);
        kind.setItems(ArticleKind.values());
        kind.setItemLabelGenerator(ArticleKind::label);
        kind.setValue(ArticleKind.ARTICLE);
        found.addClassName("import-found");
        found.getElement().setAttribute("aria-live", "polite");
        setAsked(false);
    }

    static void open(Imports imports, Consumer<ArticleId> created) {
        ImportDialog asking = new ImportDialog(imports, created);
        FormDialog dialog = new FormDialog("Import an article", "Import", asking::submit);
        dialog.add(asking.source, asking.found, asking.title, asking.kind);
        dialog.setWidth("560px");
        dialog.open();
    }

    private void show(Imported read, String readFrom) {
        text = read;
        origin = readFrom;
        title.setValue(read.title().isEmpty() ? withoutEnding(readFrom) : read.title());
        found.removeAll();
        found.add(new ImportFindings(read));
        setAsked(true);
        title.focus();
    }

    private void setAsked(boolean asked) {
        title.setVisible(asked);
        kind.setVisible(asked);
    }

    private static String withoutEnding(String file) {
        int dot = file.lastIndexOf('.');
        String name = dot > 0 ? file.substring(0, dot) : "";
        return name.length() > 300 ? "" : name.replaceAll("[\\p{Cntrl}]", " ").strip();
    }

    private boolean submit() {
        if (text == null) {
            throw new RefusedException("Choose a file, or paste the text, first.");
        }
        created.accept(imports.create(kind.getValue(), title.getValue(), text, origin));
        return true;
    }
}
