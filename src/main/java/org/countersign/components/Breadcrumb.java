package org.countersign.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** Where one is: "Articles / What to expect at your first infusion". The last step is the screen itself. */
public final class Breadcrumb extends Nav {

    private static final long serialVersionUID = 1L;

    private final Span here = new Span();

    /** @param here what this screen is called */
    public Breadcrumb(String here) {
        this(here, new RouterLink[0]);
    }

    /** @param above links to the screens above this one, outermost first */
    public Breadcrumb(String here, RouterLink... above) {
        addClassName("breadcrumb");
        getElement().setAttribute("aria-label", "Breadcrumb");
        var steps = new OrderedList();
        for (Component link : above) {
            steps.add(new ListItem(link));
        }
        this.here.getElement().setAttribute("aria-current", "page");
        steps.add(new ListItem(this.here));
        add(steps);
        setHere(here);
    }

    /** Changes the last step, as when an article's title is edited. */
    public void setHere(String here) {
        this.here.setText(here);
        this.here.getElement().setAttribute("title", here);
    }
}
