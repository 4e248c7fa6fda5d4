package org.countersign.media.web;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.webmvc.test.autoconfigure.SpringBootMockMvcBuilderCustomizer;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Sends requests through every filter and handler of the real application. */
@TestComponent
class TestBrowser {

    private final MockMvc browser;

    TestBrowser(WebApplicationContext context) {
        DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(context);
        new SpringBootMockMvcBuilderCustomizer(context).customize(builder);
        browser = builder.build();
    }

    MvcResult send(RequestBuilder request) throws Exception {
        return browser.perform(request).andReturn();
    }
}
