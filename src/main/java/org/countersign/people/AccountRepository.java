package org.countersign.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;

interface AccountRepository extends JpaRepository<Account, UUID> {

    Optional<Account> findByEmail(String email);

    boolean existsByEmail(String email);

    /** Until its transaction ends, nobody else can end anybody's being an administrator. */
    @NativeQuery("select 1 from pg_advisory_xact_lock(hashtext('countersign.administrators'))")
    int takeTurnsOverAdministrators();
}
