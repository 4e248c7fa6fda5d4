package org.countersign.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import org.countersign.components.Breadcrumb;
import org.countersign.components.Lucide;
import org.countersign.components.Page;
import org.countersign.components.TopBarContent;

/** What a screen says that cannot be shown: what happened, and where to go. */
abstract class ErrorScreen extends Page implements TopBarContent, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private String title = "";

    final void say(Lucide icon, String title, String sentence) {
        this.title = title;
        removeAll();
        var home = new Anchor(HomeView.ADDRESS, "Go to Home");
        home.addClassName("text-link");
        var screen = new Div(icon.create(), new H1(title), new Paragraph(sentence), home);
        screen.addClassName("error-screen");
        add(screen);
    }

    /** Adds the number by which whoever runs the server finds the cause in the log. */
    final void nameRequest(String requestId) {
        var number = new Paragraph(new Span("Number for your administrator: "), new Span(requestId));
        number.addClassName("error-number");
        getComponentAt(0).getElement().appendChild(number.getElement());
    }

    @Override
    public final Breadcrumb breadcrumb() {
        return new Breadcrumb(title);
    }

    @Override
    public final String getPageTitle() {
        return title;
    }
}
