package org.countersign.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditEntry;
import org.countersign.audit.AuditFilter;
import org.countersign.audit.AuditTrail;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

@DatabaseTest
class SignInNeverSaysWhichHalfWasWrongTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    SignIn signIn;

    @Autowired
    People people;

    @Autowired
    AuditTrail auditTrail;

    @AfterEach
    void forget() throws SQLException {
        clinic.sqlAsApplication().change("delete from sign_in_failure");
    }

    @Test
    void theRightPasswordLetsIn() {
        Colleague nora = clinic.author();
        Authentication signedIn = signIn(" " + nora.email().toUpperCase(Locale.ROOT), Colleague.PASSWORD);
        assertThat(signedIn.getPrincipal()).isEqualTo(nora.principal());
        assertThat(signedIn.getAuthorities()).extracting(Object::toString).containsExactly("ROLE_AUTHOR");
        assertThat(newestEntry().action()).isEqualTo(AuditAction.SIGNED_IN);
        assertThat(newestEntry().details()).contains("192.0.2.9");
    }

    @Test
    void everyFailureAnswersAlikeAndIsKept() {
        Colleague nora = clinic.author();
        Colleague gone = clinic.hire("Long Gone", Role.AUTHOR);
        clinic.as(clinic.administrator(), () -> people.deactivate(gone.id()));
        EmailAddress invited = clinic.newAddressFor("Not Yet");
        clinic.invite("Not Yet", invited, Role.AUTHOR);
        for (List<String> attempt : List.of(
                List.of(nora.email(), "a wrong guess"),
                List.of(nora.email(), ""),
                List.of(nora.email(), "x".repeat(1_000_000)),
                List.of("nobody@harborlane.example", Colleague.PASSWORD),
                List.of(gone.email(), Colleague.PASSWORD),
                List.of(invited.value(), Colleague.PASSWORD),
                List.of(invited.value(), ""))) {
            assertThat(catchThrowable(() -> signIn(attempt.getFirst(), attempt.getLast())))
                    .as(attempt.getFirst())
                    .isExactlyInstanceOf(BadCredentialsException.class)
                    .hasMessage("E-mail and password do not match");
            assertThat(newestEntry().action()).isEqualTo(AuditAction.SIGN_IN_FAILED);
            assertThat(newestEntry().subject().label()).isEqualTo(attempt.getFirst());
            assertThat(newestEntry().actorName()).isEqualTo("Not signed in");
        }
    }

    @Test
    void whatIsNoAddressAnswersAlikeToo() {
        for (String email : List.of("", "nobody", "no body@example.org", "x".repeat(300) + "@example.org")) {
            assertThat(catchThrowable(() -> signIn(email, Colleague.PASSWORD)))
                    .isExactlyInstanceOf(BadCredentialsException.class)
                    .hasMessage("E-mail and password do not match");
        }
    }

    @Test
    void whoeverIsReactivatedSignsInAgain() {
        Colleague back = clinic.hire("Back Again", Role.AUTHOR);
        clinic.as(clinic.administrator(), () -> people.deactivate(back.id()));
        clinic.as(clinic.administrator(), () -> people.reactivate(back.id()));
        assertThat(signIn(back.email(), Colleague.PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void noSecretIsEverPrinted() throws SQLException {
        Colleague nora = clinic.author();
        assertThat(clinic.sqlAsApplication()
                        .ask(
                                "select password_hash from person where id = ?",
                                nora.id().value()))
                .startsWith("$argon2id$")
                .doesNotContain(Colleague.PASSWORD);
        Authentication signedIn = signIn(nora.email(), Colleague.PASSWORD);
        assertThat(String.valueOf(signedIn.getCredentials())).isEmpty();
    }

    private Authentication signIn(String email, String password) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(email, password);
        attempt.setDetails(new WebAuthenticationDetails("192.0.2.9", null));
        return signIn.authenticate(attempt);
    }

    private AuditEntry newestEntry() {
        return clinic.as(
                clinic.administrator(),
                () -> auditTrail.entries(AuditFilter.everything(), null, 1).getFirst());
    }
}
