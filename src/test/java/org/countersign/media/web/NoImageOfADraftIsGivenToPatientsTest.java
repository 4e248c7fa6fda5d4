package org.countersign.media.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.countersign.media.LibraryImage;
import org.countersign.media.TestLibrary;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Through every filter and handler of the real application. */
@DatabaseTest
@Import({TestLibrary.class, TestBrowser.class})
class NoImageOfADraftIsGivenToPatientsTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    TestLibrary library;

    @Autowired
    TestBrowser browser;

    LibraryImage image;
    TestArticle article;

    @BeforeEach
    void anArticleInReviewShowsAnImage() {
        image = library.newImage("secret.jpg");
        article = library.submitShowing(clinic.articleBy(clinic.author(), "With " + image.id()), image);
    }

    @Test
    void whatIsNotLiveAnswersLikeWhatIsNotThere() throws Exception {
        MockHttpServletResponse hidden = anonymous(address(image, "full"));
        MockHttpServletResponse nothing = anonymous("/media/" + "0".repeat(64) + "/full");
        assertThat(hidden.getStatus()).isEqualTo(404);
        assertThat(nothing.getStatus()).isEqualTo(404);
        assertThat(hidden.getContentAsByteArray()).isEqualTo(nothing.getContentAsByteArray());
        assertThat(headers(hidden)).isEqualTo(headers(nothing));
        article.signedBy(clinic.reviewer());
        assertThat(anonymous(address(image, "full")).getStatus()).isEqualTo(404);
    }

    @Test
    void whatIsLiveIsEverybodysAndNeverAskedForTwice() throws Exception {
        article.signedBy(clinic.reviewer()).publishedBy(clinic.editor());
        for (String rendition : List.of("full", "800", "400", "thumbnail")) {
            MockHttpServletResponse answer = anonymous(address(image, rendition));
            assertThat(answer.getStatus()).as(rendition).isEqualTo(200);
            assertThat(answer.getContentType()).isEqualTo(image.contentType());
            assertThat(answer.getContentAsByteArray()).isNotEmpty();
            assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL))
                    .contains("max-age=31536000")
                    .contains("public")
                    .contains("immutable");
            assertThat(answer.getHeader(HttpHeaders.ETAG)).contains(image.hash().hex());
            assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.getHeaders("Content-Security-Policy")).containsExactly("default-src 'none'");
            assertThat(answer.getHeader(HttpHeaders.CONTENT_DISPOSITION)).isEqualTo("inline");
        }
        article.withdrawnBy(clinic.editor(), "Shown too early.");
        assertThat(anonymous(address(image, "full")).getStatus()).isEqualTo(404);
    }

    @Test
    void whoeverHasItGetsNoBytes() throws Exception {
        article.signedBy(clinic.reviewer()).publishedBy(clinic.editor());
        String tag = String.valueOf(anonymous(address(image, "400")).getHeader(HttpHeaders.ETAG));
        MockHttpServletResponse again = answer(get(address(image, "400")).header(HttpHeaders.IF_NONE_MATCH, tag));
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
    }

    @Test
    void theDeskSeesEverythingAndKeepsItToItself() throws Exception {
        for (Colleague colleague :
                List.of(clinic.author(), clinic.reviewer(), clinic.editor(), clinic.administrator())) {
            MockHttpServletResponse answer = answer(get(address(image, "full"))
                    .with(authentication(colleague.principal().authentication())));
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL))
                    .contains("private")
                    .doesNotContain("public");
        }
    }

    /** The image is 900 pixels wide, so it is not made in 1600. */
    @ParameterizedTest
    @ValueSource(strings = {"1600", "900", "FULL", "full.jpg", "0"})
    void noOtherSizesAreThere(String rendition) throws Exception {
        article.signedBy(clinic.reviewer()).publishedBy(clinic.editor());
        assertThat(anonymous(address(image, rendition)).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/media", "/media/", "/media/nonsense", "/media/nonsense/full", "/media/a/b/c"})
    void noOtherAddressesAreThere(String address) throws Exception {
        assertThat(anonymous(address).getStatus()).isEqualTo(404);
    }

    private static String address(LibraryImage image, String rendition) {
        return "/media/" + image.hash() + "/" + rendition;
    }

    /** Gets no session and no cookie, whatever the answer. */
    private MockHttpServletResponse anonymous(String address) throws Exception {
        MvcResult result = browser.send(get(URI.create(address)));
        assertThat(result.getRequest().getSession(false)).as("a session").isNull();
        assertThat(result.getResponse().getCookies()).isEmpty();
        return result.getResponse();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return browser.send(request).getResponse();
    }

    private static Map<String, List<Object>> headers(MockHttpServletResponse response) {
        Map<String, List<Object>> headers = new TreeMap<>();
        response.getHeaderNames().forEach(name -> headers.put(name, response.getHeaderValues(name)));
        return headers;
    }
}
