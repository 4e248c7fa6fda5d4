package org.countersign.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.util.Collection;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** One talk with the mail server, and what came of it (RFC 5321, 4.2). */
@Component
class MailServer {

    private static final int LONGEST_REASON = 500;

    /** How the server answered. */
    sealed interface Answer {

        record Taken() implements Answer {}

        /** For good: the same mail would be refused again. */
        record Refused(String reason) implements Answer {}

        /** Not now. */
        record Later(String reason) implements Answer {}

        /** There was no talk at all. */
        record Unreachable(String reason) implements Answer {}

        /** The talk broke off, and nobody knows on which side of the mail. */
        record InDoubt() implements Answer {}
    }

    /** What a mail says. */
    interface Writing {
        void write(MimeMessageHelper message) throws MessagingException;
    }

    Answer send(JavaMailSender sender, Writing writing) {
        MimeMessage message = sender.createMimeMessage();
        try {
            writing.write(new MimeMessageHelper(message, true, "UTF-8"));
        } catch (MessagingException e) {
            return new Answer.Refused(reason("This address cannot get mail: ", e));
        }
        try {
            sender.send(message);
            return new Answer.Taken();
        } catch (MailAuthenticationException e) {
            return new Answer.Unreachable(reason("The mail server refuses Countersign's account: ", e));
        } catch (MailSendException e) {
            return answer(e);
        } catch (MailException e) {
            return new Answer.Refused(reason("", e));
        }
    }

    private static Answer answer(MailSendException failure) {
        Collection<Exception> failed = failure.getFailedMessages().values();
        if (failed.isEmpty()) {
            // It was taken, and only the goodbye went wrong
            return new Answer.Taken();
        }
        Exception why = failed.iterator().next();
        if (why.equals(failure.getCause())) {
            return new Answer.Unreachable(reason("The mail server cannot be reached: ", why));
        }
        int code = code(why);
        if (code >= 500) {
            return new Answer.Refused(reason("The mail server refused it: ", root(why)));
        }
        return code >= 400 ? new Answer.Later(reason("The mail server put it off: ", root(why))) : new Answer.InDoubt();
    }

    /** The server's answer of three digits; 0 when it gave none. */
    private static int code(Throwable failure) {
        int code = switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException from -> from.getReturnCode();
            case SMTPSendFailedException whole -> whole.getReturnCode();
            default -> 0;
        };
        Exception next = failure instanceof SendFailedException sending ? sending.getNextException() : null;
        return next == null ? code : Math.max(code, code(next));
    }

    private static Throwable root(Throwable failure) {
        Exception next = failure instanceof SendFailedException sending ? sending.getNextException() : null;
        return next == null ? failure : root(next);
    }

    private static String reason(String what, Throwable failure) {
        String message = failure.getMessage() == null
                ? failure.getClass().getSimpleName()
                : failure.getMessage().strip();
        String reason = what + message;
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }
}
