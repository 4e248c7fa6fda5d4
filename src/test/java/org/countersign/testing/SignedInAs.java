package org.countersign.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.countersign.people.DeskPrincipal;
import org.countersign.people.EmailAddress;
import org.countersign.people.Person;
import org.countersign.people.Role;
import org.countersign.shared.PersonId;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Runs a test as Maya Okafor, MD, who holds the given roles. She stands in the session and not in the database. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithSecurityContext(factory = SignedInAs.Factory.class)
public @interface SignedInAs {

    Role[] value();

    /** Makes the session. */
    class Factory implements WithSecurityContextFactory<SignedInAs> {

        @Override
        public SecurityContext createSecurityContext(SignedInAs annotation) {
            var person = new Person(
                    PersonId.random(),
                    EmailAddress.of("maya@clinic.example"),
                    "Maya Okafor",
                    "MD",
                    "",
                    Set.of(annotation.value()),
                    true);
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new DeskPrincipal(person, 0).authentication());
            return context;
        }
    }
}
