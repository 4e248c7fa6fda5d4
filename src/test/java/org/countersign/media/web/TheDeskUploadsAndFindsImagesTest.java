package org.countersign.media.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.countersign.media.ImageUploads;
import org.countersign.media.LibraryImage;
import org.countersign.media.TestLibrary;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
@Import({TestLibrary.class, TestBrowser.class})
class TheDeskUploadsAndFindsImagesTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    TestLibrary library;

    @Autowired
    TestBrowser browser;

    @Autowired
    JsonMapper json;

    @Test
    void anUploadAnswersWhatTheEditorNeeds() throws Exception {
        JsonNode image = body(upload(clinic.author(), "Harbor view.jpg", library.newFile()), 200);
        assertThat(image.get("hash").asString()).matches("[0-9a-f]{64}");
        assertThat(image.get("name").asString()).isEqualTo("Harbor view");
        assertThat(image.get("alt").asString()).isEmpty();
        assertThat(image.get("width").asInt()).isEqualTo(900);
        JsonNode found = body(as(clinic.reviewer(), get("/desk/media").param("query", "harbor")), 200);
        assertThat(found.get("images")).containsExactly(image);
        assertThat(found.get("after").isNull()).isTrue();
    }

    @Test
    void aRefusalIsASentence() throws Exception {
        byte[] page = "<!DOCTYPE html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        MockHttpServletResponse answer = upload(clinic.author(), "innocent.png", page);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(body(answer, 422).get("detail").asString()).startsWith("This is a web page and not an image");
        byte[] large = new byte[ImageUploads.MOST_BYTES + 5];
        assertThat(body(upload(clinic.author(), "large.png", large), 422)
                        .get("detail")
                        .asString())
                .contains("20 MB");
    }

    @Test
    void onlyThoseWhoWriteUpload() throws Exception {
        for (Colleague colleague : new Colleague[] {clinic.reviewer(), clinic.administrator()}) {
            assertThat(body(upload(colleague, "a.jpg", library.newFile()), 403)
                            .get("detail")
                            .asString())
                    .contains("authors and editors");
        }
    }

    @Test
    void whoeverIsSignedOutIsToldSo() throws Exception {
        MockHttpServletResponse answer = browser.send(
                        post("/desk/media").with(csrf()).content(library.newFile()))
                .getResponse();
        assertThat(body(answer, 401).get("detail").asString()).contains("Sign in again");
        MockHttpServletResponse list =
                browser.send(get("/desk/media").param("query", "")).getResponse();
        assertThat(list.getStatus()).isEqualTo(401);
    }

    @Test
    void anotherSiteCannotUploadInSomebodysName() throws Exception {
        MockHttpServletResponse answer = as(clinic.author(), post("/desk/media").content(library.newFile()));
        assertThat(answer.getStatus()).isEqualTo(403);
    }

    @Test
    void aReplacedImageLeadsToTheNewerOne() throws Exception {
        LibraryImage old = library.newImage("old.jpg");
        JsonNode newer = body(
                as(clinic.editor(), post("/desk/media/" + old.id()).with(csrf()).content(library.newFile())), 200);
        assertThat(newer.get("item").asString()).isEqualTo(old.id().toString());
        assertThat(newer.get("hash").asString()).isNotEqualTo(old.hash().hex());
        assertThat(body(as(clinic.author(), get("/desk/media/" + old.hash())), 200))
                .isEqualTo(newer);
        assertThat(as(clinic.author(), get("/desk/media/" + "0".repeat(64))).getStatus())
                .isEqualTo(422);
    }

    @Test
    void theListGoesOnWhereItEnded() throws Exception {
        for (int i = 0; i < 25; i++) {
            library.newImage("many-" + i + ".jpg");
        }
        JsonNode first = body(as(clinic.author(), get("/desk/media").param("query", "many")), 200);
        assertThat(first.get("images")).hasSize(24);
        JsonNode rest = body(
                as(
                        clinic.author(),
                        get("/desk/media")
                                .param("query", "many")
                                .param("after", first.get("after").asString())),
                200);
        assertThat(rest.get("images")).hasSize(1);
        assertThat(as(clinic.author(), get("/desk/media").param("query", "").param("after", "nonsense"))
                        .getStatus())
                .isEqualTo(422);
    }

    private MockHttpServletResponse upload(Colleague by, String name, byte[] file) throws Exception {
        return as(by, post("/desk/media").queryParam("name", name).with(csrf()).content(file));
    }

    private MockHttpServletResponse as(Colleague colleague, MockHttpServletRequestBuilder request) throws Exception {
        return browser.send(request.with(authentication(colleague.principal().authentication())))
                .getResponse();
    }

    private JsonNode body(MockHttpServletResponse answer, int status) throws Exception {
        String text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(text).isEqualTo(status);
        return json.readTree(text);
    }
}
