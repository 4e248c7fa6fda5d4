package org.countersign;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started Countersign where it is, once it can be used. */
@Component
class ReadyNotice {

    private final Environment environment;

    ReadyNotice(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(100)
    void print() {
        String port = environment.getProperty("local.server.port");
        if (port != null) {
            System.out.println("Countersign is ready at http://127.0.0.1:" + port + "/desk");
        }
    }
}
