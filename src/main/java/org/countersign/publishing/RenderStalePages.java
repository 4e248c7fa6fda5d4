package org.countersign.publishing;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** After an upgrade or a change of the site's name or address, makes the live pages anew before they are served. */
@Component
@Profile("!verify")
class RenderStalePages {

    private static final Logger log = LoggerFactory.getLogger(RenderStalePages.class);

    private final PublicPages pages;

    RenderStalePages(PublicPages pages) {
        this.pages = pages;
    }

    @EventListener(ApplicationStartedEvent.class)
    void render() {
        List<UUID> stale = pages.stale();
        if (!stale.isEmpty()) {
            log.info("Making {} public pages anew", stale.size());
            stale.forEach(pages::render);
        }
    }
}
