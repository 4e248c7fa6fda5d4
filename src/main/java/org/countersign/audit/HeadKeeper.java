package org.countersign.audit;

import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the trail's newest entry in the file beside the data, every few minutes and at the end. It never goes back: when
 * what it kept last is no longer in the trail, it says so and leaves the file as evidence.
 */
@Component
@Profile("!verify")
class HeadKeeper {

    private static final Logger log = LoggerFactory.getLogger(HeadKeeper.class);

    private final AuditChain chain;
    private final KeptHeads heads;

    HeadKeeper(AuditChain chain, KeptHeads heads) {
        this.chain = chain;
        this.heads = heads;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    @PreDestroy
    void keep() {
        if (!heads.isKept()) {
            return;
        }
        Optional<AuditHead> before = heads.inFile();
        if (before.isPresent() && !chain.holds(before.get())) {
            log.error(
                    "The audit trail no longer holds entry {}, which was its newest one when it was last kept: entries"
                            + " were removed or rewritten. Run ./countersign verify.",
                    before.get().seq());
            return;
        }
        chain.head().filter(head -> !before.equals(Optional.of(head))).ifPresent(heads::keep);
    }
}
