package org.countersign.site;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The site's absolute address, for formats that want whole ones: as configured, else as this request reached us. */
@Component
class SiteAddress {

    private final SiteSettings settings;

    SiteAddress(SiteSettings settings) {
        this.settings = settings;
    }

    /** Without a slash at its end. */
    String of(HttpServletRequest request) {
        return settings.address().isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                : settings.address();
    }
}
