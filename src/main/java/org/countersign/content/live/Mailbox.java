package org.countersign.content.live;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands texts to one browser in their order, without holding up whoever puts them in. */
final class Mailbox {

    private static final Logger log = LoggerFactory.getLogger(Mailbox.class);

    /** A browser that is so far behind gets the newest: who is where is told anew all the time. */
    private static final int MOST_WAITING = 100;

    private final Delivery delivery;
    private final Queue<String> waiting = new ArrayDeque<>();
    private boolean isDelivering;

    Mailbox(Delivery delivery) {
        this.delivery = delivery;
    }

    interface Delivery {

        void deliver(String text) throws IOException;
    }

    synchronized void put(String text) {
        waiting.add(text);
        if (waiting.size() > MOST_WAITING) {
            waiting.remove();
        }
        if (!isDelivering) {
            isDelivering = true;
            Thread.startVirtualThread(this::deliverAll);
        }
    }

    private void deliverAll() {
        for (String text = next(); text != null; text = next()) {
            try {
                delivery.deliver(text);
            } catch (IOException | IllegalStateException e) {
                log.debug("A browser is gone", e);
            }
        }
    }

    private synchronized @Nullable String next() {
        String text = waiting.poll();
        isDelivering = text != null;
        return text;
    }
}
