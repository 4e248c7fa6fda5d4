package org.countersign.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.people.AccessTokens;
import org.countersign.people.TokenScope;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Statements;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.node.ObjectNode;

/**
 * Each statement is a way to PostgreSQL and back, which is most of what such a request takes. The numbers are those of the
 * whole request, the token's check included; a test that fails with more has found a request that became slower.
 */
@DatabaseTest
class WhatAScriptAsksOftenTakesFewStatementsTest {

    private static final String ARTICLES = "/api/v1/articles";

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestClinic clinic;

    @Autowired
    AccessTokens tokens;

    @Test
    void aPageOfTheList() throws Exception {
        Script author = script(clinic.author(), TokenScope.WRITE);
        clinic.articleBy(clinic.author(), "Listed");
        assertThat(sentBy(() -> author.get(ARTICLES), 200)).hasSize(2);
    }

    @Test
    void aDraftThatIsOpened() throws Exception {
        Script author = script(clinic.author(), TokenScope.WRITE);
        TestArticle article = clinic.articleBy(clinic.author(), "Opened");
        author.get(draft(article));
        assertThat(sentBy(() -> author.get(draft(article)), 200)).hasSize(2);
    }

    @Test
    void aDraftThatIsReplaced() throws Exception {
        Script author = script(clinic.author(), TokenScope.WRITE);
        TestArticle article = clinic.articleBy(clinic.author(), "Replaced");
        Script.Answer before = author.get(draft(article));
        ObjectNode content = (ObjectNode) before.json().path("content");
        content.put("summary", "Another summary.");
        String version = String.valueOf(before.response().getHeader("ETag"));
        assertThat(sentBy(() -> author.put(draft(article), version, content.toString()), 200))
                .hasSizeLessThanOrEqualTo(8);
        assertThat(article.draft().summary()).isEqualTo("Another summary.");
    }

    @Test
    void anArticleThatIsCreated() throws Exception {
        Script author = script(clinic.author(), TokenScope.WRITE);
        assertThat(sentBy(() -> author.post(ARTICLES, "{\"kind\":\"ARTICLE\",\"title\":\"Created\"}"), 201))
                .hasSizeLessThanOrEqualTo(13);
    }

    @Test
    void aPublication() throws Exception {
        Script editor = script(clinic.editor(), TokenScope.PUBLISH);
        TestArticle article = clinic.signedArticle("Published");
        String address = ARTICLES + "/" + article.id() + "/publication";
        assertThat(sentBy(() -> editor.post(address, "{\"revision\":1}"), 201)).hasSizeLessThanOrEqualTo(12);
        assertThat(article.live()).isPresent();
    }

    private interface Request {
        Script.Answer send();
    }

    private static List<String> sentBy(Request request, int expected) throws Exception {
        List<String> sent =
                Statements.of(() -> assertThat(request.send().status()).isEqualTo(expected));
        return sent;
    }

    private static String draft(TestArticle article) {
        return ARTICLES + "/" + article.id() + "/draft";
    }

    /** Its token was used just now, which is written once a minute. */
    private Script script(Colleague person, TokenScope scope) {
        Script script = new Script(Script.server(context), Script.tokenOf(person, scope, tokens, clinic));
        script.get(ARTICLES);
        return script;
    }
}
