package org.countersign.journeys;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who types a letter of their own anywhere into a summary, over the protocol of docs/live-editing.md. */
final class LiveTypist implements WebSocket.Listener {

    private static final long SECONDS_OF_PATIENCE = 60;

    private final JsonMapper json = JsonMapper.shared();
    private final char letter;
    private final String client;
    private final Random random;
    private final StringBuilder incoming = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private @Nullable WebSocket socket;
    private boolean isOpen;
    private int version;
    /** Where the letter under way goes, as others move it; -1 when there is none. */
    private int caret = -1;

    private LiveTypist(char letter) {
        this.letter = letter;
        this.client = "typist " + (int) letter;
        this.random = new Random(letter);
    }

    static LiveTypist open(HttpClient http, URI address, String cookies, char letter) throws Exception {
        LiveTypist typist = new LiveTypist(letter);
        String origin = "http://" + address.getAuthority();
        typist.socket = http.newWebSocketBuilder()
                .header("Cookie", cookies)
                .header("Origin", origin)
                .buildAsync(address, typist)
                .get(SECONDS_OF_PATIENCE, TimeUnit.SECONDS);
        typist.waitUntilOpen();
        return typist;
    }

    private synchronized void waitUntilOpen() throws Exception {
        long deadline = deadline();
        while (!isOpen) {
            waitUntil(deadline);
        }
    }

    /** How long each letter took to be confirmed. */
    List<Duration> type(int letters, Duration between) throws Exception {
        List<Duration> confirmations = new ArrayList<>();
        for (int i = 0; i < letters; i++) {
            Thread.sleep(random.nextLong(between.toMillis() * 2));
            long began = System.nanoTime();
            typeOne();
            confirmations.add(Duration.ofNanos(System.nanoTime() - began));
        }
        return confirmations;
    }

    private synchronized void typeOne() throws Exception {
        caret = random.nextInt(text.length() + 1);
        send();
        long deadline = deadline();
        while (caret >= 0) {
            waitUntil(deadline);
        }
    }

    private void send() {
        Map<String, Object> slice = Map.of("content", List.of(Map.of("type", "text", "text", String.valueOf(letter))));
        Map<String, Object> step = Map.of("stepType", "replace", "from", caret, "to", caret, "slice", slice);
        tell(Map.of("type", "steps", "part", "summary", "version", version, "client", client, "steps", List.of(step)));
        tell(Map.of(
                "type", "at", "part", "summary", "version", version, "client", client, "anchor", caret, "head", caret));
    }

    private void tell(Map<String, Object> message) {
        requireNonNull(socket).sendText(json.writeValueAsString(message), true).join();
    }

    synchronized void waitForVersion(int wanted) throws Exception {
        long deadline = deadline();
        while (version < wanted) {
            waitUntil(deadline);
        }
    }

    synchronized String text() {
        return text.toString();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        incoming.append(data);
        if (last) {
            JsonNode message = json.readTree(incoming.toString());
            incoming.setLength(0);
            received(message);
        }
        from.request(1);
        return null;
    }

    private synchronized void received(JsonNode message) {
        switch (message.path("type").asString("")) {
            case "opened" -> {
                version = message.at("/parts/summary/version").asInt();
                isOpen = true;
            }
            case "steps" -> accepted(message);
            default -> {}
        }
        notifyAll();
    }

    private void accepted(JsonNode message) {
        if (!message.path("part").asString("").equals("summary")) {
            return;
        }
        int known = version - message.path("version").asInt();
        List<JsonNode> steps = new ArrayList<>();
        message.path("steps").forEach(steps::add);
        if (known < 0 || known >= steps.size()) {
            return;
        }
        steps.subList(known, steps.size()).forEach(this::apply);
        if (caret >= 0) {
            send();
        }
    }

    private void apply(JsonNode accepted) {
        int at = accepted.at("/step/from").asInt();
        text.insert(at, accepted.at("/step/slice/content/0/text").asString());
        version++;
        if (accepted.path("client").asString("").equals(client)) {
            caret = -1;
        } else if (caret >= 0 && at <= caret) {
            caret++;
        }
    }

    private static long deadline() {
        return System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_OF_PATIENCE);
    }

    private void waitUntil(long deadline) throws Exception {
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        if (left <= 0) {
            throw new TimeoutException("typist " + letter + " at version " + version);
        }
        wait(left);
    }
}
