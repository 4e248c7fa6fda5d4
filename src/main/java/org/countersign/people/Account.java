package org.countersign.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.countersign.shared.PersonId;
import org.countersign.shared.RefusedException;
import org.countersign.shared.TypedText;
import org.jspecify.annotations.Nullable;

/** A person with what proves who they are and what they may do. */
@Entity
@Table(name = "person")
class Account {

    @Id
    private UUID id;

    private String email;
    private String name;
    private String credentials = "";
    private String biography = "";

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    private boolean active = true;

    @Column(name = "session_epoch")
    private int sessionEpoch;

    @Column(name = "created_at")
    private Instant createdAt = Instant.now();

    @Version
    private int version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(PersonId id, EmailAddress email, String name, Set<Role> roles) {
        this.id = id.value();
        this.email = email.value();
        this.name = nonBlank(name);
        changeRoles(roles);
    }

    Person person() {
        return new Person(id(), new EmailAddress(email), name, credentials, biography, roles, active);
    }

    PersonId id() {
        return new PersonId(id);
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    int sessionEpoch() {
        return sessionEpoch;
    }

    boolean active() {
        return active;
    }

    void describe(String newName, String newCredentials, String newBiography) {
        name = nonBlank(newName);
        credentials = TypedText.line("Credentials", newCredentials, 60);
        biography = TypedText.lines("A biography", newBiography, 300);
    }

    final void changeRoles(Set<Role> newRoles) {
        if (newRoles.isEmpty()) {
            throw new RefusedException("Choose at least one role. To keep somebody out, deactivate them.");
        }
        roles.clear();
        roles.addAll(newRoles);
    }

    /** A new password ends every session that began with another. */
    void choosePassword(String hash) {
        passwordHash = hash;
        sessionEpoch++;
    }

    void deactivate() {
        active = false;
        sessionEpoch++;
    }

    void reactivate() {
        active = true;
    }

    void endSessions() {
        sessionEpoch++;
    }

    private static String nonBlank(String text) {
        String line = TypedText.line("A name", text, 120);
        if (line.isEmpty()) {
            throw new RefusedException("A name is needed.");
        }
        return line;
    }
}
