package org.countersign.content.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.security.Principal;
import java.util.EnumSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.tomcat.websocket.server.WsSci;
import org.countersign.people.DeskPrincipal;
import org.countersign.shared.ArticleId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real connection, over Tomcat, to the live-editing socket of the application under test, as a signed-in person. */
final class LiveLine implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final long SECONDS_OF_PATIENCE = 60;

    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final CompletableFuture<String> pong = new CompletableFuture<>();
    private final WebSocket socket;

    LiveLine(LiveEditingSocket endpoint, DeskPrincipal person, ArticleId article) {
        server = serving(endpoint, person);
        server.start();
        URI address = URI.create("ws://127.0.0.1:" + server.getPort() + "/desk/live/" + article);
        socket = client.newWebSocketBuilder().buildAsync(address, new Ear()).join();
    }

    private static WebServer serving(LiveEditingSocket endpoint, DeskPrincipal person) {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        factory.addContextCustomizers(context -> context.addServletContainerInitializer(new WsSci(), null));
        return factory.getWebServer(servlets -> {
            AnnotationConfigWebApplicationContext web = new AnnotationConfigWebApplicationContext();
            web.addBeanFactoryPostProcessor(beans -> beans.registerSingleton("socket", endpoint));
            web.register(LiveEditingConfiguration.class);
            var dispatcher = servlets.addServlet("dispatcher", new DispatcherServlet(web));
            dispatcher.addMapping("/");
            dispatcher.setAsyncSupported(true);
            var signIn = servlets.addFilter("sign-in", signedInAs(person));
            signIn.setAsyncSupported(true);
            signIn.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
        });
    }

    private static HttpFilter signedInAs(DeskPrincipal person) {
        return new HttpFilter() {
            @Override
            protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws IOException, ServletException {
                chain.doFilter(
                        new HttpServletRequestWrapper(request) {
                            @Override
                            public Principal getUserPrincipal() {
                                return person.authentication();
                            }
                        },
                        response);
            }
        };
    }

    /** Sends one text in so many frames, and a control frame between each two. */
    void sendInParts(String text, int parts) {
        int each = (text.length() + parts - 1) / parts;
        int to;
        for (int from = 0; from < text.length(); from = to) {
            to = Math.min(text.length(), from + each);
            if (Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            socket.sendText(text.substring(from, to), to == text.length()).join();
            socket.sendPing(ByteBuffer.wrap(new byte[] {1})).join();
        }
    }

    void send(String text) {
        socket.sendText(text, true).join();
    }

    /** The next message of that type; those before it are let go by. */
    JsonNode await(String type) throws InterruptedException {
        while (true) {
            JsonNode message = heard.poll(SECONDS_OF_PATIENCE, TimeUnit.SECONDS);
            assertThat(message).as("waited for " + type).isNotNull();
            if (message.path("type").asString("").equals(type)) {
                return message;
            }
        }
    }

    /** With which code the server hung up. */
    int closedWith() {
        return closed.orTimeout(SECONDS_OF_PATIENCE, TimeUnit.SECONDS).join();
    }

    void awaitPong() {
        pong.orTimeout(SECONDS_OF_PATIENCE, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        socket.abort();
        client.shutdownNow();
        server.stop();
        server.destroy();
    }

    private final class Ear implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                heard.add(JSON.readTree(message.toString()));
                message.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onPong(WebSocket from, ByteBuffer payload) {
            pong.complete("");
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closed.complete(code);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            closed.completeExceptionally(error);
        }
    }
}
