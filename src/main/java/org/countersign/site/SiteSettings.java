package org.countersign.site;

import java.net.URI;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation says about its public site.
 *
 * @param name the clinic's name as patients know it
 * @param address where patients reach the site, such as {@code https://clinic.example}; empty when it is only known from
 *     each request: then stored pages name no absolute address of their own
 * @param bookingAddress where a visit can be booked; empty when it cannot be booked on line
 * @param contact how patients reach the clinic, in the clinic's words; may be empty
 * @param timeZone in which dates are printed; the machine's own when not given
 */
@ConfigurationProperties("countersign.site")
record SiteSettings(
        @DefaultValue("Our clinic") String name,
        @DefaultValue("") String address,
        @DefaultValue("") String bookingAddress,
        @DefaultValue("") String contact,
        @Nullable ZoneId timeZone) {

    private static final Set<String> WEB_SCHEMES = Set.of("http", "https");
    private static final Set<String> BOOKING_SCHEMES = Set.of("http", "https", "mailto", "tel");

    /** @throws IllegalArgumentException when an address cannot be one, naming the setting */
    SiteSettings {
        name = name.strip();
        address = withoutTrailingSlash(address.strip());
        bookingAddress = bookingAddress.strip();
        contact = contact.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("countersign.site.name must not be empty");
        }
        if (!address.isEmpty() && !isOrigin(address)) {
            throw new IllegalArgumentException("countersign.site.address must be a scheme, a host and perhaps a port, "
                    + "such as https://clinic.example");
        }
        if (!bookingAddress.isEmpty() && !isBookable(bookingAddress)) {
            throw new IllegalArgumentException(
                    "countersign.site.booking-address must start with https:, http:, mailto:, tel: or a single /");
        }
    }

    ZoneId zone() {
        return timeZone == null ? ZoneId.systemDefault() : timeZone;
    }

    private static String withoutTrailingSlash(String text) {
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    private static boolean isOrigin(String text) {
        URI uri = parsed(text);
        return uri != null
                && uri.getScheme() != null
                && WEB_SCHEMES.contains(uri.getScheme())
                && uri.getHost() != null
                && uri.getUserInfo() == null
                && uri.getRawPath().isEmpty()
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
    }

    private static boolean isBookable(String text) {
        URI uri = parsed(text);
        return uri != null
                && (uri.getScheme() == null
                        ? text.startsWith("/") && !text.startsWith("//")
                        : BOOKING_SCHEMES.contains(uri.getScheme()));
    }

    private static @Nullable URI parsed(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
