package org.countersign.components;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;

/** Fields that are sent together, below each other. Enter in a one-line field sends them. */
@Tag("form-fields")
@JsModule("./components/form-fields.ts")
public final class FormFields extends Div {

    private static final long serialVersionUID = 1L;

    /** @param submit called at Enter, after the field has sent its value, which a plain key listener would overtake */
    public FormFields(Runnable submit) {
        addClassName("form-fields");
        getElement().addEventListener("submit-by-enter", event -> submit.run());
    }
}
