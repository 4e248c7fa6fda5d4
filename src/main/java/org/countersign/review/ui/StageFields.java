package org.countersign.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.countersign.components.ActionMenu;
import org.countersign.people.Role;
import org.countersign.review.StageRule;

/** The fields of one stage of a policy. */
final class StageFields extends ListItem {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField("Name");
    private final Select<Role> role = new Select<>();
    private final IntegerField signatures = number("Signatures", StageRule.MOST_SIGNATURES);
    private final IntegerField days = number("Days until due", StageRule.MOST_DAYS);

    /** @param checklist what leads to what the stage asks */
    StageFields(StageRule rule, ActionMenu menu, Component checklist) {
        addClassName("stage-fields");
        name.setMaxLength(StageRule.LONGEST_NAME);
        name.setValue(rule.name());
        role.setLabel("Decided by");
        role.setItems(Role.REVIEWER, Role.EDITOR);
        role.setItemLabelGenerator(one -> one == Role.REVIEWER ? "Medical reviewers" : "Editors");
        role.setValue(rule.role());
        signatures.setValue(rule.signatures());
        days.setValue(rule.days());
        Div fields = new Div(name, role, signatures, days);
        fields.addClassName("stage-fields-row");
        Div asked = new Div(checklist);
        asked.addClassName("stage-checklist");
        add(new Div(fields, asked), menu);
    }

    void focusName() {
        name.focus();
    }

    /** @throws org.countersign.shared.RefusedException with what cannot be taken */
    StageRule read() {
        return new StageRule(name.getValue(), role.getValue(), numberIn(signatures), numberIn(days));
    }

    private static int numberIn(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }

    private static IntegerField number(String label, int most) {
        IntegerField field = new IntegerField(label);
        field.setMin(1);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        return field;
    }
}
