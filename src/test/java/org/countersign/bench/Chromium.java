package org.countersign.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser that is installed here, driven by the DevTools protocol: nothing has to be downloaded for that. */
final class Chromium implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private final int port;
    private final WebSocket page;
    private int calls;

    private Chromium(Process process, Path profile) throws IOException {
        this.process = process;
        port = Integer.parseInt(awaitPort(process, profile.resolve("DevToolsActivePort")));
        page = client.newWebSocketBuilder()
                .buildAsync(URI.create(pageAt(port)), new Ear())
                .join();
    }

    static Optional<String> installed() {
        return NAMES.stream()
                .filter(name -> Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))))
                .findFirst();
    }

    /** @param profile a folder that does not exist yet */
    static Chromium start(String name, Path profile) throws IOException {
        Files.createDirectories(profile);
        Process process = new ProcessBuilder(
                        name,
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-background-networking",
                        "--disable-gpu",
                        "--no-first-run",
                        "--window-size=1440,900",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("output").toFile())
                .start();
        return new Chromium(process, profile);
    }

    private static String awaitPort(Process process, Path file) throws IOException {
        for (int attempt = 0; attempt < 20 * PATIENCE_SECONDS && process.isAlive(); attempt++) {
            if (Files.exists(file)) {
                List<String> lines = Files.readAllLines(file);
                if (!lines.isEmpty()) {
                    return lines.getFirst();
                }
            }
            Waiting.aMoment();
        }
        throw new IOException("The browser did not start");
    }

    private static String pageAt(int port) throws IOException {
        for (JsonNode target : targets(port)) {
            if (target.path("type").asString("").equals("page")) {
                return target.path("webSocketDebuggerUrl").asString("");
            }
        }
        throw new IOException("The browser has no page");
    }

    private static JsonNode targets(int port) throws IOException {
        try (HttpConnection connection = new HttpConnection(port)) {
            return JSON.readTree(connection.get("/json/list").expect(200).body());
        }
    }

    JsonNode call(String method, Map<String, ?> parameters) {
        int id = ++calls;
        page.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        try {
            while (true) {
                JsonNode answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (answer == null || answer.has("error")) {
                    throw new IllegalStateException(method + " of " + parameters + " was answered by " + answer);
                }
                if (answer.path("id").asInt() == id) {
                    return answer.path("result");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    /** The value of a script, or of what it promises. */
    JsonNode evaluate(String script) {
        JsonNode result =
                call("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(result.path("exceptionDetails").toString());
        }
        return result.path("result").path("value");
    }

    /** Goes to an address, and waits until a script's value is true there. */
    void open(String address, String condition) {
        call("Page.navigate", Map.of("url", address));
        await(condition);
    }

    /** Waits until a script's value is true. */
    void await(String condition) {
        for (int attempt = 0; attempt < 20 * PATIENCE_SECONDS; attempt++) {
            if (evaluate("!!(" + condition + ")").asBoolean(false)) {
                return;
            }
            Waiting.aMoment();
        }
        throw new IllegalStateException("Waited in vain for " + condition);
    }

    /** Opens an address in another tab, and waits until it bears a title that contains this text. */
    void openInNewTab(String address, String title) throws IOException {
        call("Target.createTarget", Map.of("url", address));
        for (int attempt = 0; attempt < 20 * PATIENCE_SECONDS; attempt++) {
            for (JsonNode target : targets(port)) {
                if (target.path("url").asString("").equals(address)
                        && target.path("title").asString("").contains(title)) {
                    return;
                }
            }
            Waiting.aMoment();
        }
        throw new IOException("Waited in vain for " + title + " at " + address);
    }

    /** A key that writes this letter, pressed and let go. */
    void press(char letter) {
        String text = String.valueOf(letter);
        call("Input.dispatchKeyEvent", Map.of("type", "keyDown", "text", text, "key", text));
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", text));
    }

    @Override
    public void close() {
        page.abort();
        client.shutdownNow();
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Keeps answers, and lets events go. */
    private final class Ear implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                JsonNode whole = JSON.readTree(message.toString());
                message.setLength(0);
                if (whole.has("id")) {
                    answers.add(whole);
                }
            }
            webSocket.request(1);
            return null;
        }
    }
}
