package org.countersign.content.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import org.countersign.components.Notice;
import org.countersign.components.Notice.Weight;
import org.countersign.content.Imports;
import org.countersign.exchange.Import;
import org.countersign.exchange.ImportFormat;
import org.countersign.exchange.Imported;
import org.countersign.exchange.UnreadableFileException;

/** Where a text comes from: a file that is chosen or dropped, or the clipboard. */
final class ImportSource extends Div {

    private static final long serialVersionUID = 1L;

    private static final String FROM_CLIPBOARD = "pasted text";

    private final transient Import reader = new Import(hash -> false);
    private final transient Imports imports;
    private final transient BiConsumer<Imported, String> whenRead;
    private final Notice refusal = new Notice(Weight.ERROR, "");

    /** @param whenRead gets the text and the name of the file that it came from */
    ImportSource(Imports imports, BiConsumer<Imported, String> whenRead) {
        this.imports = imports;
        this.whenRead = whenRead;
        addClassName("import-source");
        refusal.setVisible(false);
        PasteBox paste = new PasteBox("Or paste the text here", event -> receive(event, FROM_CLIPBOARD));
        add(upload(), paste, refusal);
    }

    private Upload upload() {
        Upload upload = new Upload(event -> receive(event, event.getFileName()));
        upload.setAcceptedFileTypes(ImportFormat.allEndings().toArray(String[]::new));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Import.LARGEST_FILE);
        upload.setUploadButton(new Button("Choose a file…"));
        upload.setDropLabel(new Span("or drop it here: Word, Markdown, HTML or plain text"));
        upload.addFileRejectedListener(event -> refuse("This file was not taken: " + event.getErrorMessage()
                + " Choose a .docx, .md, .html or .txt file of at most 20 MB."));
        return upload;
    }

    /**
     * Reads the file before the screen's lock is taken: others of the same person go on meanwhile.
     *
     * @param source what the person calls it
     */
    void receive(UploadEvent event, String source) throws IOException {
        byte[] content;
        try (InputStream file = event.getInputStream()) {
            content = file.readNBytes(Import.LARGEST_FILE + 1);
        }
        UI ui = event.getUI();
        try {
            Imported read = imports.examined(reader.file(event.getFileName(), content));
            ui.access(() -> show(read, source));
        } catch (UnreadableFileException refused) {
            ui.access(() -> refuse(refused.sentence()));
        }
    }

    private void show(Imported read, String source) {
        whenRead.accept(read, source);
        refusal.setVisible(false);
    }

    private void refuse(String sentence) {
        refusal.setSentence(sentence);
        refusal.setVisible(true);
    }
}
