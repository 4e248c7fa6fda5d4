package org.countersign.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneId;
import org.countersign.components.ActionMenu;
import org.countersign.components.FactList;
import org.countersign.components.FormDialog;
import org.countersign.components.Notice;
import org.countersign.people.Licence;
import org.countersign.people.Licences;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.people.Role;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
class ALicenceIsRecordedOnTheScreenTest extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.systemDefault());

    @Autowired
    TestClinic clinic;

    @Autowired
    People people;

    @Autowired
    Licences licences;

    Colleague maya;

    @BeforeEach
    void anAdministratorLooksAtThePeople() {
        maya = clinic.hireWithoutLicence("Maya Okafor", Role.REVIEWER);
        SecurityContextHolder.getContext()
                .setAuthentication(clinic.administrator().principal().authentication());
        navigate(PeopleView.class);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatWasVerifiedIsRecordedAndShownFromThenOn() {
        openLicence();
        assertThat(facts()).contains("Not recorded: Maya Okafor cannot sign");
        fill("A-98765", "Oregon", TODAY.plusYears(1));
        assertThat($(FormDialog.class).exists()).isFalse();
        Licence licence = licences.inForce(maya.id()).orElseThrow();
        assertThat(licence).isEqualTo(new Licence("A-98765", "Oregon", TODAY.plusYears(1), TODAY, "Priya Raman"));
        openLicence();
        assertThat(facts()).contains("Valid until").contains("A-98765, Oregon").contains("by Priya Raman");
    }

    @Test
    void anExpiredOneIsShownAsExpired() {
        clinic.recordLicence(maya, TODAY.minusDays(1), TODAY.minusYears(1));
        openLicence();
        assertThat(facts()).contains("Expired on");
    }

    @Test
    void anEmptyFormSaysWhatIsMissing() {
        openLicence();
        test($(Button.class).withText("Record licence").single()).click();
        assertThat(field("Licence number").isInvalid()).isTrue();
        assertThat(field("Region").isInvalid()).isTrue();
        assertThat(day("Expires on").isInvalid()).isTrue();
        assertThat(licences.inForce(maya.id())).isEmpty();
    }

    @Test
    void aRefusalNamesTheFieldAndKeepsWhatWasTyped() {
        openLicence();
        fill("A-9\u00008765", "Oregon", TODAY.plusYears(1));
        assertThat(refusal()).startsWith("A licence number cannot hold the invisible character U+0000");
        fill("A-98765", "Oregon", TODAY.minusDays(1));
        assertThat(refusal()).isEqualTo("The expiry is before the day of the verification. Check both.");
        fill("A-98765", "Oregon", TODAY.plusYears(51));
        assertThat(refusal()).endsWith("Check the year.");
        day("Verified on").setValue(TODAY.plusDays(1));
        fill("A-98765", "Oregon", TODAY.plusYears(1));
        assertThat(refusal()).isEqualTo("The day of the verification cannot be in the future.");
        assertThat(field("Licence number").getValue()).isEqualTo("A-98765");
        assertThat(licences.inForce(maya.id())).isEmpty();
    }

    @Test
    void onlyReviewersHaveTheAction() {
        Person editor = person(clinic.editor());
        assertThat(new PersonActions(people, licences, () -> {})
                        .menu(editor)
                        .getElement()
                        .getTextRecursively())
                .contains("Change roles")
                .doesNotContain("Licence…");
    }

    private Person person(Colleague colleague) {
        return people.person(colleague.id());
    }

    private void openLicence() {
        ActionMenu menu = new PersonActions(people, licences, () -> {}).menu(person(maya));
        $(PeopleView.class).single().add(menu);
        ActionMenu.Item item = $(ActionMenu.Item.class, menu).all().stream()
                .filter(one -> one.getElement().getTextRecursively().equals("Licence…"))
                .findFirst()
                .orElseThrow();
        test(item).click();
        roundTrip();
    }

    private void fill(String number, String region, LocalDate expiry) {
        field("Licence number").setValue(number);
        field("Region").setValue(region);
        day("Expires on").setValue(expiry);
        test($(Button.class).withText("Record licence").single()).click();
        roundTrip();
    }

    private String facts() {
        return $(FactList.class).single().getElement().getTextRecursively();
    }

    private String refusal() {
        return $(Notice.class).single().getElement().getTextRecursively();
    }

    private TextField field(String label) {
        return $(TextField.class).withPropertyValue(TextField::getLabel, label).single();
    }

    private DatePicker day(String label) {
        return $(DatePicker.class)
                .withPropertyValue(DatePicker::getLabel, label)
                .single();
    }
}
