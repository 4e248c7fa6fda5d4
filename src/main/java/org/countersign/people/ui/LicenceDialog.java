package org.countersign.people.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.components.FactList;
import org.countersign.components.FormDialog;
import org.countersign.people.Licence;
import org.countersign.people.Licences;
import org.countersign.people.Person;

/** Shows the licence that is recorded for somebody, and records what an administrator has verified. */
final class LicenceDialog {

    private final Licences licences;
    private final Person person;
    private final Runnable recorded;
    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());
    private final TextField number = text("Licence number", "Write the licence number.");
    private final TextField region = text("Region", "Write where it was issued.");
    private final DatePicker expiry = day("Expires on", "Choose the last day on which it is valid.");
    private final DatePicker verified = day("Verified on", "Choose the day on which you looked it up.");

    private LicenceDialog(Licences licences, Person person, Runnable recorded) {
        this.licences = licences;
        this.person = person;
        this.recorded = recorded;
        number.setAutofocus(true);
        region.setHelperText("The state, province or country that issued it.");
        verified.setHelperText("The day on which you looked it up with whoever issued it.");
        verified.setMax(today);
        verified.setValue(today);
    }

    /** @param recorded called when a licence was recorded */
    static void open(Licences licences, Person person, Runnable recorded) {
        var form = new LicenceDialog(licences, person, recorded);
        var present = licences.inForce(person.id());
        present.ifPresent(form::fill);
        var dialog = new FormDialog("Licence of " + person.name(), "Record licence", form::send);
        dialog.setWidth("520px");
        dialog.add(form.facts(present), form.number, form.region, form.expiry, form.verified);
        dialog.open();
    }

    private void fill(Licence present) {
        number.setValue(present.number());
        region.setValue(present.region());
        expiry.setValue(present.expiresOn());
    }

    private FactList facts(Optional<Licence> present) {
        var facts = new FactList()
                .fact(
                        "Present state",
                        present.map(licence -> licence.state(today))
                                .orElse("Not recorded: " + person.name() + " cannot sign"));
        present.ifPresent(licence -> facts.fact("Licence", licence.named()).fact("Verified", licence.verification()));
        return facts;
    }

    private boolean send() {
        Stream.of(number, region)
                .forEach(field -> field.setInvalid(field.getValue().isBlank()));
        Stream.of(expiry, verified).forEach(field -> field.setInvalid(field.isEmpty()));
        if (number.isInvalid() || region.isInvalid() || expiry.isInvalid() || verified.isInvalid()) {
            return false;
        }
        licences.record(person.id(), number.getValue(), region.getValue(), expiry.getValue(), verified.getValue());
        recorded.run();
        return true;
    }

    private static TextField text(String label, String missing) {
        var field = new TextField(label);
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.setErrorMessage(missing);
        field.setMaxLength(60);
        field.setWidthFull();
        return field;
    }

    private static DatePicker day(String label, String missing) {
        var field = new DatePicker(label);
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.setErrorMessage(missing);
        field.setWidthFull();
        return field;
    }
}
