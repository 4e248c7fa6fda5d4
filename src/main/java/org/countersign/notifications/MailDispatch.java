package org.countersign.notifications;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.countersign.notifications.MailServer.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, one mail after the other. Each is taken on in a transaction of its own, sent outside of any, and its
 * end is written down then. A mail of which nobody knows whether it went is never sent again by itself.
 */
@Component
class MailDispatch {

    private static final Logger log = LoggerFactory.getLogger(MailDispatch.class);

    /** After so many, over some hours, it is given up. */
    static final int MOST_ATTEMPTS = 10;

    /** Far beyond the time limits of a whole talk with the server. */
    private static final Duration LONGEST_TALK = Duration.ofMinutes(10);

    private final MailStore store;
    private final MailText text;
    private final MailServer server;
    private final MailSettings settings;

    MailDispatch(MailStore store, MailText text, MailServer server, MailSettings settings) {
        this.store = store;
        this.text = text;
        this.server = server;
        this.settings = settings;
    }

    void sendWhatIsDue(Instant now) {
        JavaMailSender sender = settings.sender();
        if (sender == null) {
            return;
        }
        store.giveUpThoseBegunBefore(now.minus(LONGEST_TALK));
        Optional<OutgoingMail> mail = store.claim(now);
        while (mail.isPresent() && goesOnAfter(sender, mail.get(), now)) {
            mail = store.claim(now);
        }
    }

    /** Whether the next mail is worth trying. */
    private boolean goesOnAfter(JavaMailSender sender, OutgoingMail mail, Instant now) {
        if (!mail.mayBeSent() || mail.notices().isEmpty()) {
            store.dropped(mail.id());
            return true;
        }
        Answer answer = server.send(sender, message -> text.write(mail, message));
        switch (answer) {
            case Answer.Taken taken -> store.sent(mail.id());
            case Answer.Refused refused -> giveUp(mail, refused.reason());
            case Answer.InDoubt inDoubt -> giveUp(mail, MailStore.IN_DOUBT);
            case Answer.Later later -> tryAgain(mail, now, later.reason());
            case Answer.Unreachable unreachable -> tryAgain(mail, now, unreachable.reason());
        }
        return !(answer instanceof Answer.Unreachable);
    }

    private void tryAgain(OutgoingMail mail, Instant now, String reason) {
        if (mail.attempts() >= MOST_ATTEMPTS) {
            giveUp(mail, reason);
        } else {
            store.tryAgain(mail.id(), MailStore.after(now, mail.attempts()), reason);
        }
    }

    private void giveUp(OutgoingMail mail, String reason) {
        log.warn("Mail {} to {} was given up: {}", mail.id(), mail.email(), reason);
        store.failed(mail.id(), reason);
    }
}
