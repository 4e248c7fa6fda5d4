package org.countersign.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** What an e-mail says, as plain text and as simple HTML. */
@Component
class MailText {

    private final MailSettings settings;

    MailText(MailSettings settings) {
        this.settings = settings;
    }

    void write(OutgoingMail mail, MimeMessageHelper message) throws MessagingException {
        message.setFrom(from());
        message.setTo(to(mail));
        message.setSubject(subject(mail));
        message.setText(plain(mail), html(mail));
        // Servers that get it twice, after all, can tell
        message.getMimeMessage().setHeader("Message-ID", "<" + mail.id() + "@" + domain(from()) + ">");
        // Software that answers mail by itself shall not answer this one (RFC 3834)
        message.getMimeMessage().setHeader("Auto-Submitted", "auto-generated");
    }

    private InternetAddress from() throws MessagingException {
        InternetAddress address = new InternetAddress(settings.from());
        return address.getPersonal() == null ? named(address, settings.siteName()) : address;
    }

    private static String domain(InternetAddress address) {
        return address.getAddress().replaceFirst(".*@", "");
    }

    private static InternetAddress to(OutgoingMail mail) throws AddressException {
        return named(new InternetAddress(mail.email()), mail.name());
    }

    private static InternetAddress named(InternetAddress address, String name) {
        try {
            address.setPersonal(name, StandardCharsets.UTF_8.name());
            return address;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every machine has UTF-8", e);
        }
    }

    private static String subject(OutgoingMail mail) {
        ReceivedNotice first = mail.notices().getFirst();
        if (mail.notices().size() == 1) {
            return first.sentence() + ": " + first.title();
        }
        return mail.notices().size() + " notifications for you";
    }

    private String plain(OutgoingMail mail) {
        String lines = mail.notices().stream()
                .map(notice -> notice.sentence() + ":\n  " + notice.title() + note(notice) + link(notice))
                .collect(Collectors.joining("\n\n"));
        return greeting(mail) + "\n\n" + lines + "\n\n-- \n" + footer() + "\n";
    }

    private static String note(ReceivedNotice notice) {
        return notice.note().isEmpty() ? "" : "\n  “" + notice.note() + "”";
    }

    private String link(ReceivedNotice notice) {
        return settings.siteAddress().isEmpty() ? "" : "\n  " + address(notice.address());
    }

    private String html(OutgoingMail mail) {
        return """
                <!doctype html><html lang="en"><body style="font-family: sans-serif; font-size: 15px; line-height: 1.5">
                <p>%s</p><ul style="padding-left: 20px">%s</ul>
                <p style="color: #6f6862; font-size: 13px">%s</p></body></html>
                """.formatted(escaped(greeting(mail)), items(mail.notices()), escaped(footer()));
    }

    private String items(List<ReceivedNotice> notices) {
        return notices.stream()
                .map(notice -> "<li>" + escaped(notice.sentence()) + ":<br>" + title(notice)
                        + escaped(note(notice)).replace("\n", "<br>") + "</li>")
                .collect(Collectors.joining());
    }

    private String title(ReceivedNotice notice) {
        String title = escaped(notice.title());
        return settings.siteAddress().isEmpty()
                ? "<b>" + title + "</b>"
                : "<a href=\"" + escaped(address(notice.address())) + "\" style=\"color: #0f766e\">" + title + "</a>";
    }

    private static String greeting(OutgoingMail mail) {
        return "Hello " + mail.name() + ",";
    }

    private String footer() {
        String profile = settings.siteAddress().isEmpty() ? "" : " " + address("desk/profile");
        return "From the editorial desk of " + settings.siteName()
                + ". Which of these you get is chosen under My profile." + profile;
    }

    private String address(String path) {
        return settings.siteAddress() + "/" + path;
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
