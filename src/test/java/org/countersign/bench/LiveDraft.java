package org.countersign.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A draft that is open over the live-editing socket, as the editor in a browser opens it: see docs/live-editing.md. */
final class LiveDraft implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int PATIENCE_SECONDS = 30;

    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final WebSocket socket;
    private int version;

    LiveDraft(HttpClient client, int port, String cookie, Object article) throws InterruptedException {
        socket = client.newWebSocketBuilder()
                .header("Cookie", cookie)
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/desk/live/" + article), new Ear())
                .join();
        version = await("opened").path("parts").path("body").path("version").asInt();
    }

    /** Types letters at a place in the body, a step for each; comes back when the server has accepted them. */
    void type(int position, int letters) throws InterruptedException {
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            int at = position + i;
            steps.append(i == 0 ? "" : ",").append("""
                {"stepType":"replace","from":%d,"to":%d,"slice":{"content":[{"type":"text","text":"a"}]}}\
                """.formatted(at, at));
        }
        socket.sendText("""
            {"type":"steps","part":"body","version":%d,"client":"benchmark","steps":[%s]}\
            """.formatted(version, steps), true).join();
        version = await("steps").path("version").asInt() + letters;
    }

    private JsonNode await(String type) throws InterruptedException {
        while (true) {
            JsonNode message = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (message == null || message.path("type").asString("").equals("refused")) {
                throw new IllegalStateException("Waited for " + type + ", got " + message);
            }
            if (message.path("type").asString("").equals(type)) {
                return message;
            }
        }
    }

    @Override
    public void close() {
        socket.abort();
    }

    /** Puts whole messages into the queue. */
    private final class Ear implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                heard.add(JSON.readTree(message.toString()));
                message.setLength(0);
            }
            webSocket.request(1);
            return null;
        }
    }
}
