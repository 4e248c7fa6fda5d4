package org.countersign.content.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.countersign.components.FormDialog;
import org.countersign.content.DraftParticulars;
import org.countersign.content.Drafts;
import org.countersign.document.Reference;
import org.countersign.document.ReferenceId;
import org.countersign.document.Source;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** Writes one reference: its printed text, and where it can be looked up. */
final class ReferenceDialog {

    private final Drafts drafts;
    private final DraftParticulars particulars;
    private final ArticleId article;
    private final ReferenceId id;
    private final Consumer<ReferenceId> written;
    private final TextArea text = new TextArea("Reference");
    private final SourceField source = new SourceField();
    private @Nullable Reference seen;

    /** @param written hears of it when the reference was saved */
    ReferenceDialog(
            Drafts drafts,
            DraftParticulars particulars,
            ArticleId article,
            ReferenceId id,
            Consumer<ReferenceId> written) {
        this.drafts = drafts;
        this.particulars = particulars;
        this.article = article;
        this.id = id;
        this.written = written;
        text.setHelperText("As it is printed: authors, title, journal, year.");
        text.setMaxLength(Reference.LONGEST_TEXT);
        text.setMinRows(3);
        text.setAutofocus(true);
        text.setManualValidation(true);
        source.setValueChangeMode(ValueChangeMode.LAZY);
        source.addValueChangeListener(event -> source.compareWith(references(), id));
    }

    void write() {
        open("Add reference", "Add");
    }

    void edit(Reference reference) {
        seen = reference;
        text.setValue(reference.text());
        source.show(reference.source());
        open("Edit reference", "Save");
    }

    private void open(String title, String action) {
        FormDialog dialog = new FormDialog(title, action, this::send);
        dialog.add(text, source);
        dialog.open();
    }

    private boolean send() {
        Optional<Reference> wanted = read();
        wanted.ifPresent(reference -> {
            save(reference);
            written.accept(id);
        });
        return wanted.isPresent();
    }

    private Optional<Reference> read() {
        text.setInvalid(false);
        if (!source.isAnswered()) {
            return Optional.empty();
        }
        String words = text.getValue().strip().replaceAll("\\s+", " ");
        Source where = source.recognized().orElse(null);
        if (words.isEmpty() && where == null) {
            return refuse("Write the reference, or say below where it can be found.");
        }
        try {
            return Optional.of(new Reference(id, words, where));
        } catch (IllegalArgumentException unprintable) {
            return refuse("This holds a character that cannot be printed. Type the text instead of pasting it.");
        }
    }

    private Optional<Reference> refuse(String problem) {
        text.setErrorMessage(problem);
        text.setInvalid(true);
        return Optional.empty();
    }

    private void save(Reference wanted) {
        try {
            if (seen == null) {
                particulars.addReference(article, wanted);
            } else {
                particulars.changeReference(article, seen, wanted);
            }
        } catch (RefusedException refused) {
            throw becauseSomebodyElseChangedIt().orElse(refused);
        }
    }

    /** What is typed here stays; sent again, it takes the place of what this says is there now. */
    private Optional<RefusedException> becauseSomebodyElseChangedIt() {
        Reference present = references().stream()
                .filter(reference -> reference.id().equals(id))
                .findFirst()
                .orElse(null);
        if (present == null ? seen == null : present.equals(seen)) {
            return Optional.empty();
        }
        seen = present;
        return Optional.of(new RefusedException(
                present == null
                        ? "Somebody removed this reference while you had it open. Save again to bring it back as you"
                                + " have written it."
                        : "Somebody changed this reference while you had it open. It now reads “" + inWords(present)
                                + "”. Save again to put yours in its place."));
    }

    private static String inWords(Reference reference) {
        String where = reference.source() == null ? "" : reference.source().label();
        return (reference.text() + " " + where).strip();
    }

    private List<Reference> references() {
        return drafts.open(article).content().citationNumbers().ordered();
    }
}
