package org.countersign.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.countersign.components.FormFields;
import org.countersign.components.Notice;
import org.countersign.components.Notice.Weight;
import org.countersign.shared.RefusedException;

/** Fields above one wide button. A refusal stands above them, and what was typed stays. */
abstract class EntranceForm extends Div {

    private static final long serialVersionUID = 1L;

    private final Notice refusal = new Notice(Weight.ERROR, "");
    private final FormFields fields = new FormFields(this::attempt);

    EntranceForm(String action) {
        refusal.setVisible(false);
        var button = new Button(action, event -> attempt());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(event -> button.setEnabled(true));
        add(refusal, fields, button);
    }

    /** Reads the fields and acts; a field that is wrong says so itself. */
    abstract void send();

    final void addFields(List<Component> components) {
        fields.add(components);
    }

    private void attempt() {
        try {
            refusal.setVisible(false);
            send();
        } catch (RefusedException refused) {
            refusal.setSentence(refused.sentence());
            refusal.setVisible(true);
        }
    }
}
