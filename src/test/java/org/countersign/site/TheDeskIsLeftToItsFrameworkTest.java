package org.countersign.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.Controller;

class TheDeskIsLeftToItsFrameworkTest {

    private final Controller framework = (request, response) -> null;
    private final NotFound notFound = new NotFound(TestSite.prairieView().notices());
    private final UnknownAddresses unknown = new UnknownAddresses(notFound);

    @Test
    void unknownPublicAddressesAreNotFound() throws Exception {
        assertThat(handler(unknown, get("/anything"))).isSameAs(notFound);
        assertThat(handler(unknown, get("/api/v1/nothing"))).isSameAs(notFound);
    }

    @Test
    void theDesksAddressesAndTheSitesFilesAreLeftToOthers() throws Exception {
        assertThat(handler(unknown, get("/desk/articles"))).isNull();
        assertThat(handler(unknown, get("/VAADIN/build/index.js"))).isNull();
        assertThat(handler(unknown, get("/site/fonts/inter.woff2"))).isNull();
    }

    @Test
    void aScreensCallToTheHomeAddressReachesTheFramework() throws Exception {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("vaadinForwardingController", framework);
        DeskCalls calls = new DeskCalls(beans.getBeanProvider(Controller.class));
        MockHttpServletRequest call = get("/");
        call.setParameter("v-r", "uidl");
        assertThat(handler(calls, call)).isSameAs(framework);
        assertThat(handler(calls, get("/"))).isNull();
        call.setParameter("v-r", "invented");
        assertThat(handler(calls, call)).isNull();
    }

    private static @Nullable Object handler(HandlerMapping mapping, MockHttpServletRequest request) throws Exception {
        HandlerExecutionChain chain = mapping.getHandler(request);
        return chain == null ? null : Objects.requireNonNull(chain.getHandler());
    }

    private static MockHttpServletRequest get(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        return request;
    }
}
