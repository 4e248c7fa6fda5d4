package org.countersign.api;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.countersign.people.AccessTokens;
import org.countersign.people.TokenScope;
import org.countersign.testing.Colleague;
import org.countersign.testing.TestClinic;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A script with a token, as the API sees it: through the whole chain of filters. */
record Script(MockMvc server, String token) {

    static MockMvc server(WebApplicationContext context) {
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    static String tokenOf(Colleague person, TokenScope scope, AccessTokens tokens, TestClinic clinic) {
        return clinic.as(person, () -> tokens.make("A script", scope, Duration.ofDays(1)))
                .text();
    }

    Answer get(String address) {
        return send(HttpMethod.GET, address, Map.of(), "");
    }

    Answer post(String address, String body) {
        return send(HttpMethod.POST, address, Map.of(), body);
    }

    Answer put(String address, String ifMatch, String body) {
        return send(HttpMethod.PUT, address, Map.of("If-Match", ifMatch), body);
    }

    Answer send(HttpMethod method, String address, Map<String, String> headers, String body) {
        var request = MockMvcRequestBuilders.request(method, URI.create(address))
                .header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .content(body);
        headers.forEach(request::header);
        try {
            return new Answer(server.perform(request).andReturn().getResponse());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    record Answer(MockHttpServletResponse response) {

        int status() {
            return response.getStatus();
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(response.getContentAsByteArray());
        }

        String text(String pointer) {
            return json().at(pointer).asString("");
        }
    }
}
