package org.countersign.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The one style sheet of the public site, put together from a file for each subject, and named by its content so that
 * browsers can keep it for good.
 */
@Component
class Stylesheet {

    static final String PATH = "/site/site.css";

    /** In their order: later rules win. */
    private static final List<String> SUBJECTS = List.of(
            "ground",
            "frame",
            "opening",
            "text",
            "blocks",
            "after-text",
            "lists",
            "notices",
            "review-record",
            "screens",
            "print");

    private final byte[] content;
    private final String fingerprint;

    Stylesheet() {
        this.content = SUBJECTS.stream()
                .map(Stylesheet::read)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
        this.fingerprint = Fingerprint.of(content);
    }

    byte[] content() {
        return content.clone();
    }

    String fingerprint() {
        return fingerprint;
    }

    /** The address to link to: it changes with the content. */
    String address() {
        return PATH + "?v=" + fingerprint;
    }

    private static String read(String subject) {
        try {
            return new ClassPathResource("/site/" + subject + ".css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
