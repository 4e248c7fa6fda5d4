package org.countersign.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the next request of somebody meets who signed in before. */
@DatabaseTest
class ASessionStandsOnlyAsLongAsItMayTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    Standings standings;

    @Autowired
    People people;

    @Autowired
    OwnAccount ownAccount;

    Colleague priya;
    Colleague nora;
    MockHttpSession session;

    @BeforeEach
    void somebodyHasSignedIn() {
        priya = clinic.administrator();
        nora = clinic.hire("Nora Feld", Role.AUTHOR);
        session = new MockHttpSession();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void nothingHappensToASessionThatStands() throws Exception {
        assertThat(nextRequest().map(Authentication::getPrincipal)).contains(nora.principal());
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void whoeverWasDeactivatedIsOut() throws Exception {
        clinic.as(priya, () -> people.deactivate(nora.id()));
        assertThat(nextRequest()).isEmpty();
        assertThat(session.isInvalid()).isTrue();
        clinic.as(priya, () -> people.reactivate(nora.id()));
        session = new MockHttpSession();
        assertThat(nextRequest()).as("a session from before does not come back").isEmpty();
    }

    @Test
    void whoeverWasSignedOutEverywhereIsOut() throws Exception {
        clinic.as(priya, () -> people.signOutEverywhere(nora.id()));
        assertThat(nextRequest()).isEmpty();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aNewPasswordEndsTheSessionsThatBeganWithTheOldOne() throws Exception {
        clinic.as(
                nora,
                () -> ownAccount.changePassword(Colleague.PASSWORD, "eight quiet rooms by the harbor", "192.0.2.1"));
        assertThat(nextRequest()).isEmpty();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void rolesHoldAsTheyAreNow() throws Exception {
        clinic.as(priya, () -> people.changeRoles(nora.id(), Set.of(Role.EDITOR, Role.REVIEWER)));
        assertThat(nextRequest().orElseThrow().getAuthorities())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("ROLE_EDITOR", "ROLE_REVIEWER");
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void theNameIsTheOneOfTheMoment() throws Exception {
        clinic.as(nora, () -> ownAccount.changeProfile("Nora Feld-Wirth", "RN", ""));
        assertThat(nextRequest().orElseThrow().getPrincipal())
                .isInstanceOfSatisfying(
                        DeskPrincipal.class,
                        now -> assertThat(now.person().printedName()).isEqualTo("Nora Feld-Wirth, RN"));
    }

    @Test
    void whoeverHasNotSignedInPasses() throws Exception {
        SecurityContextHolder.clearContext();
        assertThat(pass()).isEmpty();
        assertThat(session.isInvalid()).isFalse();
    }

    /** What the rest of the request runs as. */
    private Optional<Authentication> nextRequest() throws Exception {
        SecurityContextHolder.getContext().setAuthentication(nora.principal().authentication());
        return pass();
    }

    private Optional<Authentication> pass() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        List<Authentication> met = new ArrayList<>();
        new StandingFilter(standings)
                .doFilter(
                        request,
                        new MockHttpServletResponse(),
                        (ignored, alsoIgnored) -> Optional.ofNullable(
                                        SecurityContextHolder.getContext().getAuthentication())
                                .ifPresent(met::add));
        return met.stream().findFirst();
    }
}
