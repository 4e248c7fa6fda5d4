package org.countersign.notifications;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.countersign.testing.DatabaseTest;
import org.springframework.test.context.TestPropertySource;

/** A clinic whose mail goes to a {@link Postbox}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest
@TestPropertySource(
        properties = {
            "spring.mail.host=127.0.0.1",
            "spring.mail.properties.mail.smtp.timeout=700",
            "countersign.site.name=Harbor Lane Clinic",
            "countersign.site.address=https://harborlane.example",
            "countersign.mail.from=desk@harborlane.example"
        })
@interface MailTest {}
