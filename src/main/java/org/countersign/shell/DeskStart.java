package org.countersign.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;

/** Readies Vaadin: the chosen theme before the first paint, and sentences instead of stack traces. */
@SpringComponent
class DeskStart implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(new UnexpectedErrors()));
        event.addIndexHtmlRequestListener(DeskStart::prepareHead);
    }

    /** The theme's script is a file, so that a content security policy can stay strict about what is inline. */
    static void prepareHead(IndexHtmlResponse response) {
        var document = response.getDocument();
        document.getElementsByTag("html").attr("lang", "en");
        var assets = response.getVaadinRequest().getContextPath() + "/assets/desk/";
        // What was so long ago, the browser says in words, and its clock may be wrong.
        document.head()
                .appendElement("meta")
                .attr("name", "server-time")
                .attr("content", Instant.now().toString());
        document.head().appendElement("script").attr("src", assets + "theme.js");
        document.head().appendElement("link").attr("rel", "icon").attr("href", assets + "mark.svg");
    }
}
