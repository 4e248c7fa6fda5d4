package org.countersign.people;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** While nobody exists, prints the link that makes the first administrator: to the console alone, never to the log. */
@Component
class FirstStart {

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final Environment environment;

    FirstStart(AccountRepository accounts, OneTimeLinks links, Environment environment) {
        this.accounts = accounts;
        this.links = links;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    @Transactional
    public void printSetUpLink() {
        String port = environment.getProperty("local.server.port");
        if (port == null || accounts.count() > 0) {
            return;
        }
        OneTimeLink link = links.make(null);
        System.out.println();
        System.out.println("Nobody works here yet. Make the first administrator with this link; it works once:");
        System.out.println("  http://127.0.0.1:" + port + link.path());
        System.out.println();
    }
}
