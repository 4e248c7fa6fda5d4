package org.countersign.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;

/**
 * A moment as people say it, "12 minutes ago" or "in 3 days", with the exact time and zone on hover. The browser finds
 * the words and keeps them right by itself.
 */
@Tag("relative-time")
@JsModule("./components/relative-time.ts")
public final class RelativeTime extends Component {

    private static final long serialVersionUID = 1L;

    public RelativeTime(Instant time) {
        setTime(time);
    }

    /** Shows date and time to the second instead of words, for lists in which one looks things up. */
    public RelativeTime exactly() {
        getElement().setAttribute("exact", true);
        return this;
    }

    public void setTime(Instant time) {
        getElement().setAttribute("datetime", time.toString());
    }
}
