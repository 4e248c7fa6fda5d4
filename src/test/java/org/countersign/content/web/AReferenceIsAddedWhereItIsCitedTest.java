package org.countersign.content.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.countersign.document.Reference;
import org.countersign.document.ReferenceId;
import org.countersign.document.Source;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Through the security and the handlers of the real application. */
@DatabaseTest
class AReferenceIsAddedWhereItIsCitedTest {

    private static final String FASTING = "{\"id\":\"f1\",\"text\":\"On fasting\",\"source\":\"pmid: 123\"}";

    @Autowired
    TestClinic clinic;

    @Autowired
    WebApplicationContext context;

    MockMvc browser;
    TestArticle article;

    @BeforeEach
    void anArticle() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        article = clinic.articleBy(clinic.author(), "Migraine");
    }

    @Test
    void withItsSourceRecognized() throws Exception {
        MockHttpServletResponse answer = answer(sentBy(clinic.author(), FASTING));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .isEqualTo("{\"references\":[{\"id\":\"f1\",\"text\":\"On fasting\",\"pmid\":\"123\"}]}");
        assertThat(article.draft().content().references())
                .containsExactly(new Reference(ReferenceId.of("f1"), "On fasting", new Source.Pmid("123")));
    }

    @Test
    void butNotWhatIsNoSourceOrNoReference() throws Exception {
        for (String refused : new String[] {
            "{\"id\":\"f1\",\"text\":\"On fasting\",\"source\":\"see the library\"}",
            "{\"id\":\"f1\",\"text\":\" \",\"source\":\"\"}",
            "{\"id\":\"NOT AN ID\",\"text\":\"On fasting\",\"source\":\"\"}",
            "{\"id\":\"f1\"}"
        }) {
            MockHttpServletResponse answer = answer(sentBy(clinic.author(), refused));
            assertThat(answer.getStatus()).as(refused).isEqualTo(422);
            assertThat(answer.getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            assertThat(answer.getContentAsString()).contains("\"detail\"");
        }
        assertThat(article.draft().content().references()).isEmpty();
    }

    @Test
    void byWhoeverMayWriteAlone() throws Exception {
        assertThat(answer(sentBy(clinic.reviewer(), FASTING)).getStatus()).isEqualTo(403);
        assertThat(answer(request(FASTING).with(csrf())).getStatus()).isEqualTo(401);
        MockHttpServletRequestBuilder withoutToken =
                request(FASTING).with(authentication(clinic.author().principal().authentication()));
        assertThat(answer(withoutToken).getStatus()).isEqualTo(403);
        assertThat(article.draft().content().references()).isEmpty();
    }

    private MockHttpServletRequestBuilder sentBy(Colleague colleague, String body) {
        return request(body)
                .with(authentication(colleague.principal().authentication()))
                .with(csrf());
    }

    private MockHttpServletRequestBuilder request(String body) {
        return post("/desk/articles/" + article.id() + "/references")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }
}
