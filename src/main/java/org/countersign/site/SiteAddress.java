package org.countersign.site;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** The site's absolute address, for formats that want whole ones: as configured, else as this request reached us. */
@Component
class SiteAddress {

    private final SiteSettings settings;

    SiteAddress(SiteSettings settings) {
        this.settings = settings;
    }

    /** Without a slash at its end. */
    String of(HttpServletRequest request) {
        return settings.address().isEmpty() ? asReached(request) : settings.address();
    }

    /** By hand, since every public request passes here, and Spring's builder takes longer than the answer. */
    private static String asReached(HttpServletRequest request) {
        String scheme = request.getScheme();
        int port = request.getServerPort();
        boolean isUsual = port <= 0 || port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + request.getServerName() + (isUsual ? "" : ":" + port) + request.getContextPath();
    }
}
