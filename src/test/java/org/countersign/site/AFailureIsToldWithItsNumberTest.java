package org.countersign.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import org.countersign.content.ArticleKind;
import org.countersign.publishing.PublicAnswer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.web.servlet.MockMvc;

class AFailureIsToldWithItsNumberTest {

    @Test
    void aDefectShowsASentenceAndANumberAndNothingElse() throws Exception {
        failingWith(new IllegalStateException("column secret does not exist"))
                .perform(get("/articles/live"))
                .andExpect(status().isInternalServerError())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().contentType("text/html;charset=UTF-8"))
                .andExpect(content().string(matchesPattern("(?s).*<p>Request [0-9a-f]{16}</p>.*")))
                .andExpect(content().string(not(containsString("secret"))));
    }

    @Test
    void aDatabaseThatIsAwayIsATemporaryMatter() throws Exception {
        failingWith(new DataAccessResourceFailureException("connection refused"))
                .perform(get("/blog"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "30"))
                .andExpect(content().string(containsString("We cannot show this page just now")));
    }

    private static MockMvc failingWith(RuntimeException failure) {
        return TestSite.prairieView().serving(new Shelf() {
            @Override
            public PublicAnswer answer(ArticleKind kind, String slug) {
                throw failure;
            }

            @Override
            public Optional<Stretch> headlines(@Nullable ArticleKind kind, @Nullable String after, int atMost) {
                throw failure;
            }
        });
    }
}
