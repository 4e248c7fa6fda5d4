package org.countersign.people;

import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** While nobody exists, prints the link that makes the first administrator: to the console alone, never to the log. */
@Component
public class FirstStart {

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final Environment environment;
    private final TransactionTemplate transaction;

    FirstStart(
            AccountRepository accounts, OneTimeLinks links, Environment environment, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.links = links;
        this.environment = environment;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    void printSetUpLink() {
        String port = environment.getProperty("local.server.port");
        if (port == null) {
            return;
        }
        setUpLink().ifPresent(link -> {
            System.out.println();
            System.out.println("Nobody works here yet. Make the first administrator with this link; it works once:");
            System.out.println("  http://127.0.0.1:" + port + link.path());
            System.out.println();
        });
    }

    /** A link that makes the first administrator; empty as soon as anybody exists. For the console, and for the demo. */
    public Optional<OneTimeLink> setUpLink() {
        return transaction.execute(status -> accounts.count() > 0 ? Optional.empty() : Optional.of(links.make(null)));
    }
}
