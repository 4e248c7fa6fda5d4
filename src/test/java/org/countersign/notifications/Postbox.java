package org.countersign.notifications;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import org.countersign.testing.Colleague;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A real SMTP server, at which nobody answers until it is opened. */
final class Postbox implements AutoCloseable {

    private final GreenMail server;

    Postbox(JavaMailSenderImpl sender) {
        int port = freePort();
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        sender.setPort(port);
    }

    void open() {
        server.start();
    }

    @Override
    public void close() {
        server.stop();
    }

    List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    List<MimeMessage> receivedBy(Colleague person) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> recipients(mail).contains(person.email()))
                .toList();
    }

    /** As it went over the line, without the line breaks and signs that only the line needs. */
    static String text(MimeMessage mail) {
        return GreenMailUtil.getWholeMessage(mail).replace("=\r\n", "").replace("=3D", "=");
    }

    private static String recipients(MimeMessage mail) {
        try {
            return GreenMailUtil.getAddressList(mail.getRecipients(Message.RecipientType.TO));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
