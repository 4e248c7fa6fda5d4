package org.countersign.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import org.countersign.publishing.PublicAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

class APublicAddressAnswersForWhatItHoldsTest {

    private static final PublicAnswer.Live LIVE =
            new PublicAnswer.Live("<!doctype html>The page", "\"4f2a\"", Instant.parse("2026-11-03T15:30:00Z"));

    private final MockMvc site = TestSite.prairieView()
            .serving(new Shelf()
                    .put("/articles/live", LIVE)
                    .put("/blog/old", new PublicAnswer.Moved("/blog/new"))
                    .put(
                            "/articles/gone",
                            new PublicAnswer.Withdrawn(
                                    "Doses for children",
                                    "The table held a wrong dose.",
                                    Instant.parse("2026-12-05T12:00:00Z"))));

    @Test
    void aLivePageIsServedAsItWasStored() throws Exception {
        site.perform(get("/articles/live"))
                .andExpect(status().isOk())
                .andExpect(content().string(LIVE.html()))
                .andExpect(content().contentType("text/html;charset=UTF-8"))
                .andExpect(header().string("ETag", "\"4f2a\""))
                .andExpect(header().string("Last-Modified", "Tue, 03 Nov 2026 15:30:00 GMT"));
    }

    @Test
    void aCopyMayBeShownForAMinuteAndNeverOnceItIsStale() throws Exception {
        site.perform(get("/articles/live"))
                .andExpect(header().string("Cache-Control", "max-age=60, must-revalidate, public"));
    }

    @Test
    void whoHoldsTheSamePageIsToldSoInAFewBytes() throws Exception {
        site.perform(get("/articles/live").header("If-None-Match", "\"4f2a\""))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""))
                .andExpect(header().string("ETag", "\"4f2a\""));
        site.perform(get("/articles/live").header("If-None-Match", "\"other\"")).andExpect(status().isOk());
    }

    @Test
    void headAnswersLikeGet() throws Exception {
        site.perform(head("/articles/live")).andExpect(status().isOk()).andExpect(header().string("ETag", "\"4f2a\""));
    }

    @Test
    void aWithdrawnPageSaysWhatWasWithdrawnWhenAndWhy() throws Exception {
        site.perform(get("/articles/gone"))
                .andExpect(status().isGone())
                .andExpect(header().string("Cache-Control", "no-cache"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Doses for children"),
                                containsString("5 December 2026"),
                                containsString("The table held a wrong dose."),
                                containsString("402 555 0100"))));
    }

    @Test
    void aMovedPageLeadsOn() throws Exception {
        site.perform(get("/blog/old"))
                .andExpect(status().isPermanentRedirect())
                .andExpect(header().string("Location", "/blog/new"));
    }

    @ParameterizedTest
    @CsvSource({
        "/articles/live/, /articles/live",
        "/articles/Live, /articles/live",
        "/articles/LIVE/, /articles/live",
        "/blog/Never-Published, /blog/never-published",
        "/articles/, /articles",
        "/blog/, /blog"
    })
    void anAddressHasOneSpelling(String asked, String canonical) throws Exception {
        site.perform(get(asked))
                .andExpect(status().isPermanentRedirect())
                .andExpect(header().string("Location", canonical));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/blog/live", "/articles/never", "/articles/not--a-slug", "/blog/%00", "/articles/a b/"})
    void whatHoldsNothingAnswersAlikeToTheByte(String address) throws Exception {
        MockHttpServletResponse unknown = answer("/articles/a-draft-that-nobody-published");
        MockHttpServletResponse other = answer(address);
        assertThat(other.getStatus()).isEqualTo(unknown.getStatus()).isEqualTo(404);
        assertThat(other.getContentAsByteArray()).isEqualTo(unknown.getContentAsByteArray());
        assertThat(headers(other)).isEqualTo(headers(unknown));
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return site.perform(get(java.net.URI.create(address.replace(" ", "%20"))))
                .andReturn()
                .getResponse();
    }

    private static List<String> headers(MockHttpServletResponse response) {
        return response.getHeaderNames().stream()
                .map(name -> name + ": " + response.getHeaders(name))
                .toList();
    }
}
