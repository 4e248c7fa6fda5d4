package org.countersign.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Stands behind a text area and keeps in the browser what is typed there until it is sent, so that a session that ends
 * meanwhile takes nothing along.
 */
@Tag("unsent-words")
@JsModule("./components/unsent-words.ts")
final class UnsentWords extends Component {

    private static final long serialVersionUID = 1L;

    private final String name;

    /** @param name of who writes and what about: the same each time, and of nothing else */
    UnsentWords(String name) {
        this.name = name;
        getElement().setAttribute("name", name);
    }

    /** They were sent. */
    void forget() {
        UI.getCurrent()
                .getPage()
                .executeJs("window.dispatchEvent(new CustomEvent('unsent-words-sent', { detail: $0 }))", name);
    }
}
