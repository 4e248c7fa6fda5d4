package org.countersign.people.ui;

import org.countersign.components.ActionMenu;
import org.countersign.components.Confirmation;
import org.countersign.components.Lucide;
import org.countersign.components.Toasts;
import org.countersign.people.Licences;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.people.Role;

/** What an administrator can do with one person, and how it is asked and told. */
final class PersonActions {

    private final People people;
    private final Licences licences;
    private final Runnable changed;

    /** @param changed called whenever something about a person has changed */
    PersonActions(People people, Licences licences, Runnable changed) {
        this.people = people;
        this.licences = licences;
        this.changed = changed;
    }

    ActionMenu menu(Person person) {
        var menu = new ActionMenu("Actions for " + person.name());
        menu.addAction(Lucide.SHIELD_CHECK, "Change roles", () -> changeRoles(person));
        if (person.has(Role.REVIEWER)) {
            menu.addAction(Lucide.SIGNATURE, "Licence…", () -> recordLicence(person));
        }
        if (person.active()) {
            menu.addAction(Lucide.KEY_ROUND, "New password link", () -> makeLink(person));
            menu.addAction(Lucide.LOG_OUT, "Sign out everywhere", () -> signOutEverywhere(person));
            menu.addAction(Lucide.USER_X, "Deactivate", () -> deactivate(person));
        } else {
            menu.addAction(Lucide.USER_CHECK, "Reactivate", () -> reactivate(person));
        }
        return menu;
    }

    void invite() {
        InviteDialog.open(people, changed);
    }

    private void changeRoles(Person person) {
        RolesDialog.open(person, roles -> {
            people.changeRoles(person.id(), roles);
            changed.run();
            Toasts.confirm("The roles of " + person.name() + " are changed.");
        });
    }

    private void recordLicence(Person person) {
        LicenceDialog.open(licences, person, () -> Toasts.confirm("The licence of " + person.name() + " is recorded."));
    }

    private void makeLink(Person person) {
        new Confirmation(
                        "Make a new password link for " + person.name() + "?",
                        "With it they choose a new password. Links made earlier stop working; the present password"
                                + " works until the new one is chosen.",
                        "Make link",
                        () -> LinkDialog.open(person.name(), people.makeLink(person.id())))
                .open();
    }

    private void signOutEverywhere(Person person) {
        new Confirmation(
                        "Sign " + person.name() + " out everywhere?",
                        "Every browser in which they are signed in asks for the password again. What they have typed"
                                + " is kept.",
                        "Sign out everywhere",
                        () -> {
                            people.signOutEverywhere(person.id());
                            Toasts.confirm(person.name() + " is signed out everywhere.");
                        })
                .open();
    }

    private void deactivate(Person person) {
        new Confirmation(
                        "Deactivate " + person.name() + "?",
                        "They are signed out at once and cannot sign in again until you reactivate them. Their articles,"
                                + " comments and signatures stay.",
                        "Deactivate",
                        () -> {
                            people.deactivate(person.id());
                            changed.run();
                            Toasts.confirm(person.name() + " is deactivated.");
                        })
                .open();
    }

    private void reactivate(Person person) {
        people.reactivate(person.id());
        changed.run();
        Toasts.confirm(person.name() + " can sign in again.");
    }
}
