package org.countersign.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, UUID> {

    Optional<Account> findByEmail(String email);

    /** In one statement, which begins no transaction by itself as {@code findById} does. */
    @Query("select a from Account a left join fetch a.roles where a.id = :id")
    Optional<Account> standing(UUID id);

    boolean existsByEmail(String email);

    @Query("""
            select a from Account a left join fetch a.roles
            where lower(a.name) like :pattern escape '\\' or a.email like :pattern escape '\\' order by lower(a.name), a.id
            """)
    List<Account> matching(String pattern);

    /** Until its transaction ends, nobody else can end anybody's being an administrator. */
    @NativeQuery("select 1 from pg_advisory_xact_lock(hashtext('countersign.administrators'))")
    int takeTurnsOverAdministrators();

    @Query("""
            select new org.countersign.people.PersonName(new org.countersign.shared.PersonId(a.id), a.name, a.credentials)
            from Account a join a.roles r where a.active and r in :roles
            group by a.id, a.name, a.credentials order by lower(a.name), a.id
            """)
    List<PersonName> activeWithAnyOf(Collection<Role> roles);
}
