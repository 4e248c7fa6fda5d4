package org.countersign.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** By it the browser says right how long ago something was, whatever its own clock says. */
class ThePageTellsTheServersTimeTest {

    @Test
    void inItsHead() {
        Document page = Document.createShell("");
        VaadinServletRequest request = new VaadinServletRequest(new MockHttpServletRequest("GET", "/desk"), null);
        DeskStart.prepareHead(new IndexHtmlResponse(request, null, page));
        String told = page.head().expectFirst("meta[name=server-time]").attr("content");
        assertThat(Instant.parse(told)).isCloseTo(Instant.now(), within(10, ChronoUnit.SECONDS));
    }
}
