package org.countersign.people.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Set;
import org.countersign.people.Role;

/** The four roles, each with what it is for. */
final class RolesField extends CheckboxGroup<Role> {

    private static final long serialVersionUID = 1L;

    RolesField(Set<Role> chosen) {
        super("Roles");
        setItems(Role.values());
        setItemLabelGenerator(Role::label);
        setItemHelperGenerator(Role::purpose);
        setManualValidation(true);
        setErrorMessage("Choose at least one role.");
        setValue(chosen);
    }

    /** Whether there is any; if not, the field says so. */
    boolean isAnswered() {
        setInvalid(getValue().isEmpty());
        return !getValue().isEmpty();
    }
}
