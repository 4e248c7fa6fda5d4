package org.countersign.people.ui;

import java.util.Set;
import java.util.function.Consumer;
import org.countersign.components.FormDialog;
import org.countersign.people.Person;
import org.countersign.people.Role;

/** Changes somebody's roles. They hold from that person's next click on. */
final class RolesDialog {

    private RolesDialog() {}

    static void open(Person person, Consumer<Set<Role>> chosen) {
        var roles = new RolesField(person.roles());
        var dialog = new FormDialog("Roles of " + person.name(), "Change roles", () -> {
            if (roles.isAnswered()) {
                chosen.accept(roles.getValue());
                return true;
            }
            return false;
        });
        dialog.add(roles);
        dialog.open();
    }
}
