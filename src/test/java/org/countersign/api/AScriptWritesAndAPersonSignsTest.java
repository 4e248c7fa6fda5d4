package org.countersign.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.countersign.content.ArticleKind;
import org.countersign.people.AccessTokens;
import org.countersign.people.TokenScope;
import org.countersign.publishing.PublicAnswer;
import org.countersign.publishing.Publications;
import org.countersign.review.Review;
import org.countersign.review.Reviews;
import org.countersign.review.Signatures;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The script of docs/api.md, run by a shell with curl. A person signs as soon as it has submitted. */
@DatabaseTest
class AScriptWritesAndAPersonSignsTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestClinic clinic;

    @Autowired
    AccessTokens tokens;

    @Autowired
    Reviews reviews;

    @Autowired
    Signatures signatures;

    @Autowired
    Publications publications;

    @Test
    void theScriptOfTheDocumentationDoesWhatItSays(@TempDir Path folder) throws Exception {
        clinic.administrator();
        MockMvc served = Script.server(context);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(served, exchange));
        server.start();
        try {
            String said = run(folder, "http://127.0.0.1:" + server.getAddress().getPort());
            assertThat(said)
                    .contains("replaced twice from version 0: 412")
                    .contains("revision 1 awaits a signature")
                    .contains("/articles/before-your-infusion");
        } finally {
            server.stop(0);
        }
        assertThat(publications.answer(ArticleKind.ARTICLE, "before-your-infusion"))
                .isInstanceOfSatisfying(
                        PublicAnswer.Live.class,
                        live -> assertThat(live.html()).contains("Eat nothing for four hours"));
    }

    private String run(Path folder, String address) throws IOException, InterruptedException {
        String page = Files.readString(Path.of("docs/api.md"));
        int begin = page.indexOf("```sh\n") + "```sh\n".length();
        Path script = Files.writeString(folder.resolve("script"), page.substring(begin, page.indexOf("```", begin)));
        ProcessBuilder shell = new ProcessBuilder("sh", script.toString()).redirectErrorStream(true);
        shell.environment()
                .putAll(Map.of(
                        "COUNTERSIGN",
                        address,
                        "AUTHOR_TOKEN",
                        Script.tokenOf(clinic.author(), TokenScope.WRITE, tokens, clinic),
                        "EDITOR_TOKEN",
                        Script.tokenOf(clinic.editor(), TokenScope.PUBLISH, tokens, clinic),
                        "no_proxy",
                        "127.0.0.1"));
        Process running = shell.start();
        try {
            String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(running.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(running.exitValue()).as(said).isZero();
            return said;
        } finally {
            running.destroyForcibly();
        }
    }

    /** Hands a real request on to the application, with all its filters. */
    private void answer(MockMvc served, HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = MockMvcRequestBuilders.request(exchange.getRequestMethod(), exchange.getRequestURI())
                    .content(exchange.getRequestBody().readAllBytes());
            exchange.getRequestHeaders().forEach((name, values) -> request.header(name, values.toArray()));
            MockHttpServletResponse response =
                    served.perform(request).andReturn().getResponse();
            if (exchange.getRequestURI().getPath().endsWith("/submission") && response.getStatus() == 201) {
                sign();
            }
            byte[] body = response.getContentAsByteArray();
            exchange.sendResponseHeaders(response.getStatus(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private void sign() {
        Colleague reviewer = clinic.reviewer();
        Review waiting = clinic.as(reviewer, () -> reviews.awaitingMe(1).getFirst());
        clinic.article(waiting.article()).signedBy(reviewer);
    }
}
