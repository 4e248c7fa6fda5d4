package org.countersign.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

/** An address to hand on by other means, with a button that copies it and says so. */
@Tag("copyable-link")
@JsModule("./components/copyable-link.ts")
public final class CopyableLink extends Component implements HasComponents, HasStyle {

    private static final long serialVersionUID = 1L;

    private final TextField field;

    public CopyableLink(String label, String address) {
        field = new TextField(label);
        field.setValue(address);
        field.setReadOnly(true);
        field.setAutoselect(true);
        var told = new Span();
        told.getElement().setAttribute("role", "status");
        told.addClassName("visually-hidden");
        add(field, new Button("Copy", Lucide.COPY.create()), told);
    }

    public String address() {
        return field.getValue();
    }
}
