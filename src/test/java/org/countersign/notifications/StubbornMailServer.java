package org.countersign.notifications;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/** A mail server on a bad day. */
final class StubbornMailServer implements AutoCloseable {

    enum Mood {
        SAYS_NOTHING,
        REFUSES_EVERYBODY,
        PUTS_EVERYBODY_OFF,
        FALLS_SILENT_ONCE_IT_HAS_THE_MAIL
    }

    private final Mood mood;
    private final ServerSocket door;
    private final CountDownLatch closed = new CountDownLatch(1);

    StubbornMailServer(Mood mood) {
        this.mood = mood;
        try {
            door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::receive);
    }

    int port() {
        return door.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        door.close();
    }

    private void receive() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                talk(caller);
            } catch (IOException | InterruptedException e) {
                // The caller has hung up, or the test is over
            }
        }
    }

    private void talk(Socket caller) throws IOException, InterruptedException {
        BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(caller.getOutputStream(), true, StandardCharsets.UTF_8);
        if (mood == Mood.SAYS_NOTHING) {
            closed.await();
        }
        out.print("220 here\r\n");
        boolean inMail = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (inMail && line.equals(".")) {
                closed.await();
            } else if (!inMail) {
                String answer = answer(line.toUpperCase(Locale.ROOT));
                inMail = answer.startsWith("354");
                out.print(answer + "\r\n");
            }
        }
    }

    private String answer(String command) {
        if (command.startsWith("RCPT")) {
            return switch (mood) {
                case REFUSES_EVERYBODY -> "550 no such mailbox here";
                case PUTS_EVERYBODY_OFF -> "451 come back later";
                case SAYS_NOTHING, FALLS_SILENT_ONCE_IT_HAS_THE_MAIL -> "250 go on";
            };
        }
        return command.startsWith("DATA") ? "354 tell me" : "250 go on";
    }
}
