package org.countersign.review.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import org.countersign.components.ActionMenu;
import org.countersign.review.ChecklistItem;

/** The fields of one point of a checklist. */
final class ChecklistItemFields extends ListItem {

    private static final long serialVersionUID = 1L;

    private final TextArea wording = new TextArea();
    private final Checkbox mustHold = new Checkbox("Must hold");

    ChecklistItemFields(String words, boolean mustHold, ActionMenu menu) {
        addClassName("checklist-item-fields");
        wording.setMaxLength(ChecklistItem.LONGEST_WORDING);
        wording.setValue(words);
        wording.setMinRows(1);
        wording.setWidthFull();
        this.mustHold.setValue(mustHold);
        Div fields = new Div(wording, this.mustHold);
        fields.addClassName("checklist-item-row");
        add(fields, menu);
    }

    /** @param number from 1 */
    void setNumber(int number) {
        wording.setAriaLabel("Point " + number);
        mustHold.setAriaLabel("Point " + number + " must hold");
    }

    void focusWording() {
        wording.focus();
    }

    /** @throws org.countersign.shared.RefusedException with what cannot be taken */
    ChecklistItem read() {
        return new ChecklistItem(wording.getValue(), mustHold.getValue());
    }
}
