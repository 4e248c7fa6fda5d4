package org.countersign.review.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.components.Confirmation;
import org.countersign.components.Toasts;
import org.countersign.content.Revision;
import org.countersign.content.Versions;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.review.Signature;
import org.countersign.review.Signatures;
import org.countersign.shared.PersonId;
import org.springframework.stereotype.Component;

/** Says what a restore will do before it is done. */
@Component
class RestoreDialog {

    private final Versions versions;
    private final Signatures signatures;
    private final People people;

    RestoreDialog(Versions versions, Signatures signatures, People people) {
        this.versions = versions;
        this.signatures = signatures;
        this.people = people;
    }

    void open(Revision revision, Runnable restored) {
        new Confirmation(
                        "Restore revision " + revision.number() + "?",
                        "Its text becomes the draft. What the draft says now is kept in the history first, so nothing is"
                                + " lost, and whoever has it open sees the change arrive." + writers(revision),
                        "Restore this revision",
                        () -> {
                            versions.restore(revision.article(), revision.id());
                            Toasts.confirm("Revision " + revision.number() + " is the draft now.");
                            restored.run();
                        })
                .open();
    }

    private String writers(Revision revision) {
        List<Signature> signed = signatures.of(revision.article());
        Set<PersonId> writers = revision.contributors();
        if (writers.isEmpty()
                || signed.stream().anyMatch(signature -> signature.revision().equals(revision.id()))) {
            return "";
        }
        return writers.stream()
                .map(people::person)
                .map(Person::name)
                .sorted()
                .collect(Collectors.joining(
                        ", ", " Nobody has signed it: whoever wrote it counts as a writer of the draft again (", ")."));
    }
}
