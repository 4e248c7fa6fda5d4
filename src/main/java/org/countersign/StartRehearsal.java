package org.countersign;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpStatus;

/**
 * With {@code --countersign.rehearsal} an application that has started asks itself for what is asked for first after each
 * start, and ends. Java, told to keep what it loaded (JEP 514), then has it ready for the starts that follow.
 */
final class StartRehearsal {

    private static final String OPTION = "--countersign.rehearsal";

    /** The public site, and the sign-in screen: its page, and what that asks for next. */
    private static final List<String> FIRST_ASKED =
            List.of("/", "/desk/sign-in", "/desk/sign-in?v-r=init&location=desk%2Fsign-in&query=");

    private StartRehearsal() {}

    static boolean isAskedFor(String[] arguments) {
        return Arrays.asList(arguments).contains(OPTION);
    }

    /** @throws IllegalStateException when something is not answered, also after the application was stopped */
    static void play(ConfigurableApplicationContext application) throws IOException, InterruptedException {
        try (application;
                HttpClient client = HttpClient.newHttpClient()) {
            String port = application.getEnvironment().getRequiredProperty("local.server.port");
            for (String path : FIRST_ASKED) {
                ask(client, URI.create("http://127.0.0.1:" + port + path));
            }
        }
    }

    private static void ask(HttpClient client, URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address).build();
        int status = client.send(request, BodyHandlers.discarding()).statusCode();
        if (status != HttpStatus.OK.value()) {
            throw new IllegalStateException(address + " answered " + status);
        }
    }
}
