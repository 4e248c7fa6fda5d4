package org.countersign.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.SpringBootMockMvcBuilderCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Through every filter and handler of the real application, the desk's framework among them. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PatientsGetWhatWasPublishedTest {

    private static final Pattern OLDER = Pattern.compile("href=\"([^\"]*[?&]after=[^\"]*)\"");

    @Autowired
    TestClinic clinic;

    @Autowired
    WebApplicationContext context;

    MockMvc browser;

    @BeforeAll
    void publish() {
        DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(context);
        new SpringBootMockMvcBuilderCustomizer(context).customize(builder);
        browser = builder.build();
        clinic.liveArticle("Migraine");
        clinic.liveArticle("A wrong dose").withdrawnBy(clinic.editor(), "The dose was wrong <by far>.");
        clinic.signedArticle("Not for patients yet");
    }

    @Test
    void aLivePageSaysWhoVouchesForItAndSetsNothing() throws Exception {
        MockHttpServletResponse page = get("/articles/migraine");
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains("Ask your clinician about Migraine.")
                .contains("Medically reviewed by")
                .contains("Amara Osei");
        assertThat(page.getHeader(HttpHeaders.ETAG)).matches("\"[0-9a-f]{32}\"");
        assertThat(page.getHeader("Content-Security-Policy")).isEqualTo(PublicHeaders.CONTENT_SECURITY_POLICY);
        assertThat(page.getHeader(HttpHeaders.CACHE_CONTROL)).contains("must-revalidate");
    }

    @Test
    void theRecordOfALivePageTellsWhoSignedItAndCanBeTakenAway() throws Exception {
        String page = get("/articles/migraine/review-record").getContentAsString();
        assertThat(page)
                .contains("Amara Osei")
                .contains("written by Nora Feld")
                .contains("I have reviewed revision 1 of");
        assertThat(get("/articles/migraine").getContentAsString())
                .contains("href=\"/articles/migraine/review-record\"");
        MockHttpServletResponse file = get("/articles/migraine/review-record.json");
        assertThat(file.getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .isEqualTo("attachment; filename=\"migraine-review-record.json\"");
        assertThat(file.getContentAsByteArray())
                .isEqualTo(get("/articles/migraine/review-record.json").getContentAsByteArray());
        assertThat(get("/review-record-key.pem").getContentAsString()).startsWith("-----BEGIN PUBLIC KEY-----");
    }

    @Test
    void thereIsNoPublicRecordOfWhatPatientsCannotRead() throws Exception {
        assertThat(get("/articles/a-wrong-dose/review-record").getHeader(HttpHeaders.LOCATION))
                .isEqualTo("/articles/a-wrong-dose");
        assertThat(get("/articles/a-wrong-dose/review-record.json").getStatus()).isEqualTo(404);
        assertThat(get("/articles/not-for-patients-yet/review-record.json").getStatus())
                .isEqualTo(404);
        assertThat(get("/articles/No_such/review-record").getStatus()).isEqualTo(404);
    }

    @Test
    void whoeverHasItAlreadyGetsNoBytes() throws Exception {
        String tag = String.valueOf(get("/articles/migraine").getHeader(HttpHeaders.ETAG));
        MockHttpServletResponse again = browser.perform(
                        MockMvcRequestBuilders.get("/articles/migraine").header(HttpHeaders.IF_NONE_MATCH, tag))
                .andReturn()
                .getResponse();
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(again.getHeader(HttpHeaders.ETAG)).isEqualTo(tag);
    }

    @Test
    void aWithdrawnPageIsGoneAndSaysWhy() throws Exception {
        MockHttpServletResponse gone = get("/articles/a-wrong-dose");
        assertThat(gone.getStatus()).isEqualTo(410);
        assertThat(gone.getContentAsString())
                .contains("The dose was wrong &lt;by far&gt;.")
                .doesNotContain("Ask your clinician");
        assertThat(gone.getHeader(HttpHeaders.ETAG)).isNull();
    }

    @Test
    void aDraftAndNothingAtAllAreTheSameBytes() throws Exception {
        MockHttpServletResponse nothing = get("/articles/nobody-wrote-this");
        MockHttpServletResponse draft = get("/articles/not-for-patients-yet");
        assertThat(draft.getStatus()).isEqualTo(404);
        assertThat(draft.getStatus()).isEqualTo(nothing.getStatus());
        assertThat(draft.getContentAsByteArray()).isEqualTo(nothing.getContentAsByteArray());
        assertThat(headers(draft)).isEqualTo(headers(nothing));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nonsense",
                "/articles/migraine/more",
                "/blog/migraine",
                "/Articles/migraine",
                "/index.html",
                "/login",
                "/articles/%00",
                "/articles?after=nonsense",
                "/articles?after=2026-01-01T00:00:00Z~nonsense"
            })
    void whatIsNotThereIsNotFound(String address) throws Exception {
        MockHttpServletResponse answer = get(address);
        assertThat(answer.getStatus()).isEqualTo(address.endsWith("%00") ? 400 : 404);
        assertThat(answer.getContentAsString()).doesNotContain("Vaadin").doesNotContain("Exception");
    }

    @Test
    void listsGoOnWhereTheyEndedAndShowEveryPageOnce() throws Exception {
        List<String> titles = new ArrayList<>();
        for (int i = 1; i <= 14; i++) {
            titles.add("Chapter %02d".formatted(i));
        }
        titles.forEach(clinic::liveArticle);
        List<String> shown = new ArrayList<>();
        String address = "/articles";
        int pages = 0;
        while (address != null) {
            String page = get(address).getContentAsString();
            titles.stream().filter(page::contains).forEach(shown::add);
            pages++;
            Matcher older = OLDER.matcher(page);
            address = older.find() ? older.group(1).replace("&amp;", "&") : null;
        }
        assertThat(pages).isEqualTo(2);
        assertThat(shown).containsExactlyInAnyOrderElementsOf(titles);
        assertThat(get("/").getContentAsString()).contains("Chapter 14").doesNotContain("Not for patients yet");
    }

    private MockHttpServletResponse get(String address) throws Exception {
        MvcResult result =
                browser.perform(MockMvcRequestBuilders.get(URI.create(address))).andReturn();
        assertThat(result.getRequest().getSession(false))
                .as("a session for %s", address)
                .isNull();
        assertThat(result.getResponse().getHeader(HttpHeaders.SET_COOKIE)).isNull();
        assertThat(result.getResponse().getCookies()).isEmpty();
        return result.getResponse();
    }

    private static Map<String, List<Object>> headers(MockHttpServletResponse response) {
        Map<String, List<Object>> headers = new TreeMap<>();
        response.getHeaderNames().forEach(name -> headers.put(name, response.getHeaderValues(name)));
        return headers;
    }
}
