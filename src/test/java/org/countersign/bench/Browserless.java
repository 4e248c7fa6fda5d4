package org.countersign.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs somebody in at the desk as the sign-in form does, without a browser. */
final class Browserless {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern COOKIE = Pattern.compile("countersign=[^;]+");

    private Browserless() {}

    /** @return the session's cookie, as a header wants it */
    static String signIn(int port, Staff.Member person) throws IOException {
        try (HttpConnection connection = new HttpConnection(port)) {
            HttpConnection.Answer page = connection.get("/desk/sign-in").expect(200);
            String form = "username=" + encoded(person.email()) + "&password=" + encoded(Staff.PASSWORD) + "&_csrf="
                    + encoded(first(TOKEN, page.text(), 1));
            HttpConnection.Answer signedIn = connection.send(
                    "POST",
                    "/desk/sign-in",
                    form.getBytes(StandardCharsets.UTF_8),
                    "Content-Type: application/x-www-form-urlencoded",
                    "Cookie: " + cookie(page));
            if (signedIn.status() != 302
                    || signedIn.headers().getOrDefault("location", "").contains("error")) {
                throw new IOException("The sign-in was refused with " + signedIn.status());
            }
            return cookie(signedIn);
        }
    }

    private static String cookie(HttpConnection.Answer answer) throws IOException {
        return first(COOKIE, answer.headers().getOrDefault("set-cookie", ""), 0);
    }

    private static String first(Pattern pattern, String text, int group) throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException("No " + pattern + " in the answer");
        }
        return matcher.group(group);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
