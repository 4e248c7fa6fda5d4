package org.countersign.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;

/** A field that takes what is on the clipboard with its format, and shows that it did, not what. */
@Tag("paste-box")
@JsModule("./content/paste-box.ts")
final class PasteBox extends Component {

    private static final long serialVersionUID = 1L;

    /** Something was pasted. */
    @DomEvent("pasted")
    static final class PasteEvent extends ComponentEvent<PasteBox> {

        private static final long serialVersionUID = 1L;

        private final boolean html;
        private final String content;

        public PasteEvent(
                PasteBox source,
                boolean fromClient,
                @EventData("event.detail.html") boolean html,
                @EventData("event.detail.content") String content) {
            super(source, fromClient);
            this.html = html;
            this.content = content;
        }

        /** Whether it has a format; else it is plain text. */
        boolean isHtml() {
            return html;
        }

        String content() {
            return content;
        }
    }

    PasteBox(String label) {
        getElement().setAttribute("label", label);
    }

    Registration addPasteListener(ComponentEventListener<PasteEvent> listener) {
        return addListener(PasteEvent.class, listener);
    }
}
