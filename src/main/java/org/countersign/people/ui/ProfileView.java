package org.countersign.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import org.countersign.components.FormFields;
import org.countersign.components.Notice;
import org.countersign.components.Notice.Weight;
import org.countersign.components.Page;
import org.countersign.components.PageHeading;
import org.countersign.components.SectionHeading;
import org.countersign.components.Toasts;
import org.countersign.people.AccessTokens;
import org.countersign.people.OwnAccount;
import org.countersign.people.Person;
import org.countersign.people.Role;
import org.countersign.people.screen.ProfileSection;
import org.countersign.shared.RefusedException;

/** What a person says about themselves, and their password. */
@Route("profile")
@RoutePrefix("desk")
@PageTitle("My profile")
@PermitAll
@Uses(Select.class)
class ProfileView extends Page {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_BIOGRAPHY = 300;

    private final transient OwnAccount ownAccount;
    private final TextField name = new TextField("Name");
    private final TextField credentials = new TextField("Credentials");
    private final TextArea biography = new TextArea("Biography");
    private final Notice refusal = new Notice(Weight.ERROR, "");

    ProfileView(OwnAccount ownAccount, AccessTokens accessTokens, List<ProfileSection> sections) {
        this.ownAccount = ownAccount;
        addClassName("narrow");
        var person = ownAccount.profile();
        prepareFields(person);
        add(new PageHeading("My profile", person.email() + " · " + roles(person)), profile());
        sections.forEach(section -> section.show(person).ifPresent(this::add));
        add(new ChangePasswordSection(ownAccount), new AccessTokensSection(accessTokens));
    }

    private Section profile() {
        refusal.setVisible(false);
        var fields = new FormFields(this::save);
        fields.add(name, credentials, biography);
        var save = new Button("Save profile", event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var section = new Section(
                new SectionHeading("In bylines and signatures"),
                new Paragraph("Patients read this under what you write and sign. What is published already stays as it"
                        + " was."),
                refusal,
                fields,
                save);
        section.addClassName("form-section");
        return section;
    }

    private void prepareFields(Person person) {
        name.setValue(person.name());
        name.setMaxLength(120);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setErrorMessage("Write your name.");
        credentials.setValue(person.credentials());
        credentials.setMaxLength(60);
        credentials.setHelperText("Printed after your name: MD, PMHNP, RN.");
        biography.setMaxLength(LONGEST_BIOGRAPHY);
        biography.setMinRows(3);
        biography.setValueChangeMode(ValueChangeMode.EAGER);
        biography.addValueChangeListener(event -> sayLength(event.getValue().length()));
        biography.setValue(person.biography());
        sayLength(person.biography().length());
    }

    private void sayLength(int length) {
        biography.setHelperText(
                "One line about you for the byline. " + length + " of " + LONGEST_BIOGRAPHY + " characters.");
    }

    private void save() {
        name.setInvalid(name.getValue().isBlank());
        if (name.isInvalid()) {
            name.focus();
            return;
        }
        try {
            ownAccount.changeProfile(name.getValue(), credentials.getValue(), biography.getValue());
            refusal.setVisible(false);
            Toasts.confirm("Your profile is saved.");
        } catch (RefusedException refused) {
            refusal.setSentence(refused.sentence());
            refusal.setVisible(true);
        }
    }

    private static String roles(Person person) {
        return person.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }
}
