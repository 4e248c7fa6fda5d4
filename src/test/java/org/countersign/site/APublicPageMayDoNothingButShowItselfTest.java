package org.countersign.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class APublicPageMayDoNothingButShowItselfTest {

    @Test
    void itsPolicyAllowsStylesFontsAndImagesOfItsOwnAlone() throws Exception {
        TestSite.prairieView()
                .serving(new Shelf())
                .perform(get("/"))
                .andExpect(header().string("Content-Security-Policy", PublicHeaders.CONTENT_SECURITY_POLICY))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().exists("Referrer-Policy"))
                .andExpect(header().exists("Permissions-Policy"))
                .andExpect(header().doesNotExist("Set-Cookie"));
    }

    /** Kept answers never reach the security filters, which would say it. */
    @Test
    void overTlsItIsOnlyEverAskedForOverTls() throws Exception {
        MockHttpServletRequest secure = request("/articles");
        secure.setSecure(true);
        MockHttpServletResponse overTls = new MockHttpServletResponse();
        new PublicHeaders().doFilter(secure, overTls, new MockFilterChain());
        assertThat(overTls.getHeader("Strict-Transport-Security")).startsWith("max-age=31536000");
        MockHttpServletResponse plain = new MockHttpServletResponse();
        new PublicHeaders().doFilter(request("/articles"), plain, new MockFilterChain());
        assertThat(plain.getHeader("Strict-Transport-Security")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/desk/articles", "/VAADIN/build/a.js", "/aura/aura.css"})
    void theDeskKeepsItsAddresses(String path) {
        assertThat(PublicAddresses.include(request(path))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/articles", "/desks", "/anything/else", "/VAADINS", "/site/site.css"})
    void allElseIsPublic(String path) {
        assertThat(PublicAddresses.include(request(path))).isTrue();
    }

    @Test
    void aScreensCallToTheRootIsTheDesks() {
        MockHttpServletRequest call = request("/");
        call.setParameter("v-r", "uidl");
        assertThat(PublicAddresses.include(call)).isFalse();
        MockHttpServletRequest elsewhere = request("/articles");
        elsewhere.setParameter("v-r", "uidl");
        assertThat(PublicAddresses.include(elsewhere)).isTrue();
    }

    @Test
    void theFrameworksOwnAddressIsClosed() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        NotFound notFound = new NotFound(TestSite.prairieView().notices());
        new FrameworkServletAddress(notFound).doFilter(request("/vaadinServlet/desk"), response, new MockFilterChain());
        assertThat(response.getStatus()).isEqualTo(404);
    }

    @Test
    void whatNoControllerTookIsNotFoundExactlyAsControllersSayIt() throws Exception {
        TestSite site = TestSite.prairieView();
        MockHttpServletResponse byController = site.serving(new Shelf())
                .perform(get("/articles/never"))
                .andReturn()
                .getResponse();
        MockHttpServletResponse byMapping = new MockHttpServletResponse();
        new NotFound(site.notices()).handleRequest(request("/anything"), byMapping);
        assertThat(byMapping.getContentAsByteArray()).isEqualTo(byController.getContentAsByteArray());
        assertThat(byMapping.getHeader("Cache-Control")).isEqualTo(byController.getHeader("Cache-Control"));
        assertThat(byMapping.getContentType()).isEqualTo(byController.getContentType());
    }

    private static MockHttpServletRequest request(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        return request;
    }
}
