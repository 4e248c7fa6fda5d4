package org.countersign.people;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.shared.RefusedException;
import org.countersign.shared.TypedText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own tokens for the authoring API. A token makes no tokens and revokes none: that takes the person. */
@Service
public class AccessTokens {

    /** How many somebody can have at a time. */
    public static final int MOST = 20;

    public static final Duration LONGEST = Duration.ofDays(366);

    /** By which scanners that look for secrets in code can tell one. */
    private static final String PREFIX = "countersign_";

    private static final int LONGEST_NAME = 80;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AccessTokenStore store;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;

    AccessTokens(AccessTokenStore store, AuditTrail auditTrail, CurrentPerson currentPerson) {
        this.store = store;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
    }

    /** Those that can be used or have expired, the newest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<AccessToken> own() {
        return store.of(currentPerson.get().id());
    }

    /**
     * Makes one. Its text is in the answer and nowhere else.
     *
     * @throws RefusedException when the name or the lifetime cannot be taken, or there are too many
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public NewAccessToken make(String name, TokenScope scope, Duration lifetime) {
        Person by = currentPerson.atTheDesk();
        String line = TypedText.line("A name", name, LONGEST_NAME);
        if (line.isEmpty()) {
            throw new RefusedException("Say what the token is for, so that you know later which one it is.");
        }
        if (!lifetime.isPositive() || lifetime.compareTo(LONGEST) > 0) {
            throw new RefusedException("A token lasts a day to a year.");
        }
        if (store.of(by.id()).size() >= MOST) {
            throw new RefusedException("You have " + MOST + " tokens. Revoke one that you do not use any more first.");
        }
        String text = PREFIX + randomText();
        AccessToken token = store.add(by.id(), line, scope, Instant.now().plus(lifetime), text);
        auditTrail.record(
                by.actor(),
                AuditAction.TOKEN_MADE,
                by.subject(),
                Map.of(
                        "name",
                        line,
                        "scope",
                        scope,
                        "expires",
                        token.expiresAt().toString(),
                        "token",
                        token.id().toString()));
        return new NewAccessToken(token, text);
    }

    /** @throws RefusedException when it is none of the person's own, or was revoked before */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void revoke(AccessTokenId id) {
        Person by = currentPerson.atTheDesk();
        String name =
                store.revoke(id, by.id()).orElseThrow(() -> new RefusedException("You have no such token any more."));
        auditTrail.record(
                by.actor(), AuditAction.TOKEN_REVOKED, by.subject(), Map.of("name", name, "token", id.toString()));
    }

    private static String randomText() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
