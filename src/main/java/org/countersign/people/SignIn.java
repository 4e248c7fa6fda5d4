package org.countersign.people;

import java.util.Map;
import java.util.Optional;
import org.countersign.audit.Actor;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Subject;
import org.countersign.shared.RefusedException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets people in by e-mail and password. The answer to a failure never says which half was wrong. */
@Component
class SignIn implements AuthenticationProvider {

    private final ProofOfIdentity proofOfIdentity;
    private final AuditTrail auditTrail;
    private final TransactionTemplate transaction;

    SignIn(ProofOfIdentity proofOfIdentity, AuditTrail auditTrail, TransactionTemplate transaction) {
        this.proofOfIdentity = proofOfIdentity;
        this.auditTrail = auditTrail;
        this.transaction = transaction;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "unknown";
        EmailAddress email = email(attempt);
        try {
            Optional<Account> account = proofOfIdentity.check(email, String.valueOf(attempt.getCredentials()), address);
            return account.map(found -> welcome(found, address)).orElseThrow(() -> {
                refused(email, address);
                return new BadCredentialsException("E-mail and password do not match");
            });
        } catch (SlowedDownException e) {
            throw new SlowedDownAuthenticationException(e);
        }
    }

    private static EmailAddress email(Authentication attempt) {
        try {
            return EmailAddress.of(attempt.getName());
        } catch (RefusedException e) {
            throw new BadCredentialsException("E-mail and password do not match", e);
        }
    }

    private Authentication welcome(Account account, String address) {
        Person person = account.person();
        transaction.executeWithoutResult(status ->
                auditTrail.record(person.actor(), AuditAction.SIGNED_IN, person.subject(), Map.of("address", address)));
        return new DeskPrincipal(person, account.sessionEpoch()).authentication();
    }

    private void refused(EmailAddress email, String address) {
        transaction.executeWithoutResult(status -> auditTrail.record(
                Actor.anonymous(),
                AuditAction.SIGN_IN_FAILED,
                Subject.unknownPerson(email.value()),
                Map.of("address", address)));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
