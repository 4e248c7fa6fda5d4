package org.countersign.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.countersign.publishing.ArticlePublished;
import org.countersign.publishing.PublicationId;
import org.countersign.shared.ArticleId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

class AnswersAreKeptUntilSomethingChangesTest {

    private static final String PAGE = "<p>" + "Eat nothing for four hours. ".repeat(40) + "</p>";

    private final AtomicInteger made = new AtomicInteger();
    private final KeptAnswers kept = new KeptAnswers(Duration.ofMinutes(1));
    private final KeptAnswersFilter filter = new KeptAnswersFilter(
            kept, new SiteAddress(new SiteSettings("Prairie View Clinic", "", "", "", ZoneId.of("America/Chicago"))));
    private String host = "prairieview.example";
    private Runnable whileItIsMade = () -> {};

    @Test
    void theSecondVisitorGetsWhatWasMadeForTheFirst() throws Exception {
        MockHttpServletResponse first = get("/articles/infusion", null, null);
        MockHttpServletResponse second = get("/articles/infusion", null, null);
        assertThat(made).hasValue(1);
        assertThat(second.getContentAsString())
                .isEqualTo(first.getContentAsString())
                .isEqualTo(PAGE);
        assertThat(second.getHeader("ETag")).isEqualTo("\"tag\"");
        assertThat(second.getHeader("Cache-Control")).isEqualTo("max-age=60, must-revalidate, public");
        assertThat(second.getHeader("Vary")).isEqualTo("Accept-Encoding");
    }

    @Test
    void whoTakesGzipGetsTheSamePageCompressedUnderATagOfItsOwn() throws Exception {
        get("/", null, null);
        MockHttpServletResponse compressed = get("/", "br, gzip;q=0.8", null);
        assertThat(compressed.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(compressed.getHeader("ETag")).isEqualTo("\"tag-gzip\"");
        assertThat(compressed.getContentLength()).isLessThan(PAGE.length() / 4);
        assertThat(new String(
                        new GZIPInputStream(new ByteArrayInputStream(compressed.getContentAsByteArray()))
                                .readAllBytes(),
                        StandardCharsets.UTF_8))
                .isEqualTo(PAGE);
        assertThat(get("/", "gzip;q=0", null).getHeader("Content-Encoding")).isNull();
    }

    @Test
    void whoHasItAlreadyIsToldSo() throws Exception {
        get("/", null, null);
        MockHttpServletResponse answer = get("/", "gzip", "\"tag-gzip\"");
        assertThat(answer.getStatus()).isEqualTo(304);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void nothingOutlivesAChange() throws Exception {
        get("/articles/infusion", null, null);
        kept.publicSiteChanged();
        get("/articles/infusion", null, null);
        assertThat(made).hasValue(2);
    }

    @Test
    void theNodeThatPublishesForgetsAsSoonAsThatIsCommittedAndNotBefore() throws Exception {
        TransactionSynchronizationManager.initSynchronization();
        try {
            get("/articles/infusion", null, null);
            kept.published(new ArticlePublished(ArticleId.random(), new PublicationId(UUID.randomUUID())));
            get("/articles/infusion", null, null);
            assertThat(made).hasValue(1);
            TransactionSynchronizationUtils.triggerAfterCommit();
            get("/articles/infusion", null, null);
            assertThat(made).hasValue(2);
        } finally {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }

    @Test
    void whatChangedWhileAnAnswerWasMadeIsNotCoveredUpByIt() throws Exception {
        whileItIsMade = kept::publicSiteChanged;
        get("/articles/infusion", null, null);
        whileItIsMade = () -> {};
        get("/articles/infusion", null, null);
        assertThat(made).hasValue(2);
    }

    @Test
    void whatWasMadeForOneNameOfTheSiteIsNotGivenOutUnderAnother() throws Exception {
        get("/sitemap.xml", null, null);
        host = "somewhere.example";
        get("/sitemap.xml", null, null);
        assertThat(made).hasValue(2);
    }

    @Test
    void whatIsNoGoodAnswerForEverybodyIsNeverKept() throws Exception {
        for (String path : new String[] {"/desk", "/articles/gone", "/media/abc", "/articles/infusion/review-record"}) {
            get(path, null, null);
            get(path, null, null);
        }
        assertThat(made).hasValue(8);
    }

    private MockHttpServletResponse get(String path, @Nullable String acceptEncoding, @Nullable String ifNoneMatch)
            throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServerName(host);
        if (acceptEncoding != null) {
            request.addHeader("Accept-Encoding", acceptEncoding);
        }
        if (ifNoneMatch != null) {
            request.addHeader("If-None-Match", ifNoneMatch);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        FilterChain site = (asked, answered) -> make(path, (HttpServletResponse) answered);
        filter.doFilter(request, response, site);
        return response;
    }

    private void make(String path, HttpServletResponse response) throws IOException {
        made.incrementAndGet();
        boolean isGone = path.endsWith("gone");
        response.setStatus(isGone ? 410 : 200);
        response.setHeader("Cache-Control", isGone ? "no-cache" : "max-age=60, must-revalidate, public");
        response.setHeader("ETag", "\"tag\"");
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(PAGE.getBytes(StandardCharsets.UTF_8));
        whileItIsMade.run();
    }
}
