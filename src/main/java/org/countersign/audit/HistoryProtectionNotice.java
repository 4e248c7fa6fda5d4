package org.countersign.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says at the start when history is guarded by triggers alone. */
@Component
class HistoryProtectionNotice {

    private static final Logger log = LoggerFactory.getLogger(HistoryProtectionNotice.class);

    private final JdbcClient jdbc;

    HistoryProtectionNotice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayWhenWeaker() {
        if (jdbc.sql(AuditChain.MAY_REWRITE_HISTORY).query(Boolean.class).single()) {
            log.warn(
                    "The database role of this application may change history: triggers refuse it, but an owner can drop"
                            + " them. Use the role countersign_app for the application: see docs/operations.md.");
        }
    }
}
