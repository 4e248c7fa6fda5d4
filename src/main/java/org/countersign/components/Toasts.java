package org.countersign.components;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import java.time.Duration;

/** Passing remarks at the screen's lower edge. What must not be missed belongs into a {@link Notice}. */
public final class Toasts {

    private static final Duration QUIET = Duration.ofSeconds(4);
    private static final Duration REFUSAL = Duration.ofSeconds(10);

    private Toasts() {}

    /** Confirms quietly what was done: "Saved." */
    public static void confirm(String sentence) {
        show(Lucide.CHECK, sentence, QUIET, false);
    }

    /** Says why something was not done, and what to do. Stays longer, and screen readers hear it at once. */
    public static void refuse(String sentence) {
        show(Lucide.CIRCLE_ALERT, sentence, REFUSAL, true);
    }

    private static void show(Lucide icon, String sentence, Duration duration, boolean assertive) {
        var text = new Span(sentence);
        var line = new Div(icon.create(), text);
        line.addClassName("toast");
        line.getElement().setAttribute("role", assertive ? "alert" : "status");
        var notification = new Notification(line);
        notification.setPosition(Position.BOTTOM_CENTER);
        notification.setDuration(Math.toIntExact(duration.toMillis()));
        notification.setAssertive(assertive);
        notification.open();
    }
}
