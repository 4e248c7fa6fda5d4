package org.countersign.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The one style sheet of the public site, named by its content so that browsers can keep it for good. */
@Component
class Stylesheet {

    static final String PATH = "/site/site.css";

    private final byte[] content;
    private final String fingerprint;

    Stylesheet() {
        this.content = read("/static" + PATH);
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

    private static byte[] read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsByteArray();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
