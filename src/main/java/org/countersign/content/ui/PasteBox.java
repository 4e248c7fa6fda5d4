package org.countersign.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.streams.UploadHandler;

/**
 * A field that takes what is on the clipboard with its format, and shows that it did, not what. It sends it as the file that
 * it could have been, {@code pasted.html} or {@code pasted.txt}: reading it takes as long, and is as little to be done
 * while the screen waits.
 */
@Tag("paste-box")
@JsModule("./content/paste-box.ts")
final class PasteBox extends Component {

    private static final long serialVersionUID = 1L;

    PasteBox(String label, UploadHandler receiver) {
        getElement().setAttribute("label", label);
        getElement().setAttribute("target", receiver);
        // The answer to this call brings what the receiver did to the screen.
        getElement().addEventListener("taken", event -> {});
    }
}
