package org.countersign.people.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.countersign.components.Notice;
import org.countersign.components.Notice.Weight;

/**
 * Says that nothing is lost to people who were sent to the sign-in while they wrote. It shows itself where the browser
 * keeps words that the server lacks, whoever wrote them.
 */
@Tag("kept-words")
@JsModule("./people/kept-words.ts")
final class KeptWords extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    KeptWords() {
        add(new Notice(
                Weight.INFORMATION,
                "What was typed here last waits in this browser. It is saved when whoever typed it signs in and opens the"
                        + " draft again."));
    }
}
