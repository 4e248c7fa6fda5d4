package org.countersign.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import javax.imageio.ImageIO;
import org.countersign.content.Stage;
import org.countersign.people.AccessTokens;
import org.countersign.people.Role;
import org.countersign.people.TokenScope;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

@DatabaseTest
class TheDescriptionTellsWhatTheApiDoesTest {

    private static final String ARTICLES = "/api/v1/articles";
    private static final String ONE = ARTICLES + "/{article}";
    private static final String DRAFT = ONE + "/draft";

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestClinic clinic;

    @Autowired
    AccessTokens tokens;

    MockMvc server;
    Script script;
    Description description;
    Colleague somebody;

    @BeforeEach
    void start() {
        server = Script.server(context);
        somebody = clinic.hire("Ines Vidal", Role.AUTHOR, Role.EDITOR);
        script = new Script(server, Script.tokenOf(somebody, TokenScope.PUBLISH, tokens, clinic));
        description = new Description(script.get("/api/v1/openapi.json").json());
    }

    @Test
    void itIsOpenApi31AndOffersNothingThatSigns() {
        assertThat(description.root().path("openapi").asString("")).startsWith("3.1");
        assertThat(description.operations()).isNotEmpty().noneMatch(operation -> operation.contains("sign"));
    }

    @Test
    void everyOperationAnswersAsDescribed() throws Exception {
        Script.Answer created = script.post(ARTICLES, "{\"kind\":\"ARTICLE\",\"title\":\"Migraine\"}");
        description.check("POST " + ARTICLES, created);
        String article = ARTICLES + "/" + created.text("/id");
        description.check("GET " + DRAFT, script.get(article + "/draft"));
        description.check("POST " + ONE + "/submission", script.post(article + "/submission", "{}"));
        description.check(
                "PUT " + DRAFT, script.put(article + "/draft", "\"0\"", written(script.get(article + "/draft"))));
        description.check(
                "POST " + ONE + "/submission", script.post(article + "/submission", "{\"note\":\"Please.\"}"));
        description.check("GET " + ONE, script.get(article));
        description.check("GET " + ARTICLES, script.get(ARTICLES + "?query=migraine&limit=1"));
        description.check("GET " + ONE + "/revisions", script.get(article + "/revisions"));
        description.check("GET " + ONE + "/revisions/{number}", script.get(article + "/revisions/1"));
        description.check(
                "GET " + ONE + "/revisions/{number}/changes", script.get(article + "/revisions/1/changes?since=1"));
        description.check("POST /api/v1/media", upload());
        TestArticle signed = clinic.signedArticle("Sleep");
        String ready = ARTICLES + "/" + signed.id();
        description.check("GET " + ONE, script.get(ready));
        description.check("POST " + ONE + "/publication", script.post(ready + "/publication", "{\"revision\":1}"));
        description.check("GET " + ONE, script.get(ready));
        description.check(
                "POST " + ONE + "/withdrawal", script.post(ready + "/withdrawal", "{\"reason\":\"A dose.\"}"));
        assertThat(description.seen()).isEqualTo(description.operations());
    }

    @Test
    void everyRefusalIsAProblemThatNamesTheField() {
        Script.Answer created = script.post(ARTICLES, "{\"kind\":\"POST\",\"title\":\"Refused\"}");
        String draft = ARTICLES + "/" + created.text("/id") + "/draft";
        String content = written(script.get(draft));
        refused(422, "title", "POST " + ARTICLES, script.post(ARTICLES, "{\"kind\":\"POST\"}"));
        refused(400, "", "POST " + ARTICLES, script.post(ARTICLES, "{\"kind\":"));
        refused(422, "limit", "GET " + ARTICLES, script.get(ARTICLES + "?limit=0"));
        refused(422, "cursor", "GET " + ARTICLES, script.get(ARTICLES + "?cursor=nonsense"));
        refused(400, "stage", "GET " + ARTICLES, script.get(ARTICLES + "?stage=LOST"));
        refused(404, "", "GET " + DRAFT, script.get(ARTICLES + "/nonsense/draft"));
        refused(428, "If-Match", "PUT " + DRAFT, script.put(draft, "*", content));
        String unknown = content.replace("\"paragraph\"", "\"marquee\"");
        refused(422, "body.content[0]", "PUT " + DRAFT, script.put(draft, "\"0\"", unknown));
    }

    @Test
    void aStaleVersionIsAnsweredWithThePresentOneAndChangesNothing() {
        TestArticle article = clinic.articleBy(somebody, "Stale");
        String draft = ARTICLES + "/" + article.id() + "/draft";
        Script.Answer read = script.get(draft);
        article.titledBy(somebody, "Typed meanwhile");
        Script.Answer stale = script.put(draft, etag(read), written(read));
        refused(412, "", "PUT " + DRAFT, stale);
        assertThat(etag(stale)).isEqualTo(etag(script.get(draft)));
        assertThat(article.draft().title()).isEqualTo("Typed meanwhile");
    }

    @Test
    void aReplacementIsWritingAndVoidsAnApproval() {
        TestArticle article = clinic.signedArticle("Approved");
        String draft = ARTICLES + "/" + article.id() + "/draft";
        Script.Answer read = script.get(draft);
        int before = article.draft().bodyVersion();
        assertThat(script.put(draft, etag(read), read.json().path("content").toString())
                        .status())
                .isEqualTo(200);
        assertThat(article.stage()).isEqualTo(Stage.APPROVED);
        assertThat(script.put(draft, etag(read), written(read)).status()).isEqualTo(200);
        assertThat(article.stage()).isNotEqualTo(Stage.APPROVED);
        assertThat(article.draft().bodyVersion()).isGreaterThan(before);
        article.submittedBy(somebody);
        assertThat(article.newestRevision().contributors()).contains(somebody.id());
    }

    @Test
    void aListIsReadToItsEndWithoutGapsOrRepeats() {
        for (int i = 0; i < 5; i++) {
            script.post(ARTICLES, "{\"kind\":\"POST\",\"title\":\"Quokka %d\"}".formatted(i));
        }
        StringBuilder titles = new StringBuilder();
        String next = "";
        do {
            Script.Answer page = script.get(ARTICLES + "?query=Quokka&limit=2&cursor=" + next);
            page.json()
                    .path("articles")
                    .forEach(
                            row -> titles.append(row.path("title").asString("")).append(' '));
            next = page.text("/next");
        } while (!next.isEmpty());
        assertThat(titles.toString().split(" Q|^Q")).hasSize(6).doesNotHaveDuplicates();
    }

    private void refused(int status, String field, String operation, Script.Answer answer) {
        assertThat(answer.status()).as(operation).isEqualTo(status);
        assertThat(answer.text("/field")).as(operation + " " + answer.json()).startsWith(field);
        description.check(operation, answer);
    }

    private static String etag(Script.Answer answer) {
        return String.valueOf(answer.response().getHeader("ETag"));
    }

    /** The draft's content with a summary and another body. */
    private static String written(Script.Answer draft) {
        JsonNode content = draft.json().path("content");
        return """
                {"title":%s,"summary":"What helps.","byline":%s,"body":{"type":"doc","content":[
                {"type":"paragraph","content":[{"type":"text","text":"Ask us early."}]}]}}
                """.formatted(content.path("title"), content.path("byline"));
    }

    private Script.Answer upload() throws Exception {
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", image);
        MockHttpServletResponse response = server.perform(MockMvcRequestBuilders.post("/api/v1/media?name=room.png")
                        .header("Authorization", "Bearer " + script.token())
                        .contentType("image/png")
                        .content(image.toByteArray()))
                .andReturn()
                .getResponse();
        return new Script.Answer(response);
    }
}
