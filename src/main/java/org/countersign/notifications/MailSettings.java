package org.countersign.notifications;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** What an installation says about its e-mail; the server is set by Spring's own {@code spring.mail}. */
@Component
class MailSettings {

    private final ObjectProvider<JavaMailSender> sender;
    private final String from;
    private final String siteName;
    private final String siteAddress;
    private final int digestHour;
    private final ZoneId zone;

    /**
     * @param from whom mail comes from; the account at the server unless set
     * @param siteAddress where the desk is reached; without it mail names no link
     */
    MailSettings(
            ObjectProvider<JavaMailSender> sender,
            @Value("${countersign.mail.from:${spring.mail.username:countersign@localhost}}") String from,
            @Value("${countersign.site.name}") String siteName,
            @Value("${countersign.site.address}") String siteAddress,
            @Value("${countersign.mail.digest-hour:7}") int digestHour,
            @Value("${countersign.site.time-zone:}") String zone) {
        this.sender = sender;
        this.from = from;
        this.siteName = siteName.strip();
        this.siteAddress = siteAddress.strip().replaceFirst("/$", "");
        this.digestHour = digestHour;
        this.zone = zone.isBlank() ? ZoneId.systemDefault() : ZoneId.of(zone);
    }

    boolean isSetUp() {
        return sender.getIfAvailable() != null;
    }

    @Nullable
    JavaMailSender sender() {
        return sender.getIfAvailable();
    }

    String from() {
        return from;
    }

    String siteName() {
        return siteName;
    }

    /** Without a slash at its end; empty when nobody has said. */
    String siteAddress() {
        return siteAddress;
    }

    int digestHour() {
        return digestHour;
    }

    ZoneId zone() {
        return zone;
    }
}
