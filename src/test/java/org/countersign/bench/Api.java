package org.countersign.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person's script, over one connection that stays open. */
final class Api implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpConnection connection;
    private final String authorization;

    Api(int port, Staff.Member person) throws IOException {
        connection = new HttpConnection(port);
        authorization = "Authorization: Bearer " + person.token();
    }

    record Draft(String version, JsonNode content) {}

    HttpConnection.Answer get(String path) throws IOException {
        return connection.get("/api/v1" + path, authorization).expect(200);
    }

    HttpConnection.Answer post(String path, String body, int expected) throws IOException {
        return send("POST", path, body, List.of()).expect(expected);
    }

    private HttpConnection.Answer send(String method, String path, String body, List<String> more) throws IOException {
        List<String> headers = new java.util.ArrayList<>(List.of(authorization, "Content-Type: application/json"));
        headers.addAll(more);
        return connection.send(
                method, "/api/v1" + path, body.getBytes(StandardCharsets.UTF_8), headers.toArray(String[]::new));
    }

    Draft draft(Object article) throws IOException {
        return asDraft(get("/articles/" + article + "/draft"));
    }

    /** The answer as it is: a stale version is answered with 412. */
    HttpConnection.Answer replace(Object article, String version, String content) throws IOException {
        return send("PUT", "/articles/" + article + "/draft", content, List.of("If-Match: " + version));
    }

    static Draft asDraft(HttpConnection.Answer answer) {
        JsonNode json = JSON.readTree(answer.expect(200).body());
        return new Draft(answer.headers().getOrDefault("etag", ""), json.path("content"));
    }

    static JsonNode json(HttpConnection.Answer answer) {
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
