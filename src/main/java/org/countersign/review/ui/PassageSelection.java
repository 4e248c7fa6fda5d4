package org.countersign.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Optional;
import java.util.function.Consumer;
import org.countersign.document.Passage;

/**
 * Stands in a revision's text: offers to comment on what is selected there or to reword it, and shows passages. Its events
 * are public because Vaadin makes them by reflection.
 */
@Tag("passage-selection")
@JsModule("./components/passage-selection.ts")
class PassageSelection extends Component {

    private static final long serialVersionUID = 1L;

    /** Offers both from now on. */
    void offer(Consumer<Passage> comment, Consumer<Passage> propose) {
        getElement().setProperty("offers", true);
        addListener(CommentEvent.class, event -> event.passage().ifPresent(comment));
        addListener(ProposeEvent.class, event -> event.passage().ifPresent(propose));
    }

    void show(Passage passage) {
        getElement().callJsFunction("show", passage.from(), passage.to());
    }

    private abstract static class PassageEvent extends ComponentEvent<PassageSelection> {

        private static final long serialVersionUID = 1L;

        private final int from;
        private final int to;

        PassageEvent(PassageSelection source, boolean fromClient, int from, int to) {
            super(source, fromClient);
            this.from = from;
            this.to = to;
        }

        Optional<Passage> passage() {
            return from >= 0 && from < to ? Optional.of(new Passage(from, to)) : Optional.empty();
        }
    }

    @DomEvent("comment-on-passage")
    public static class CommentEvent extends PassageEvent {

        private static final long serialVersionUID = 1L;

        public CommentEvent(
                PassageSelection source,
                boolean fromClient,
                @EventData("event.detail.from") int from,
                @EventData("event.detail.to") int to) {
            super(source, fromClient, from, to);
        }
    }

    @DomEvent("propose-wording")
    public static class ProposeEvent extends PassageEvent {

        private static final long serialVersionUID = 1L;

        public ProposeEvent(
                PassageSelection source,
                boolean fromClient,
                @EventData("event.detail.from") int from,
                @EventData("event.detail.to") int to) {
            super(source, fromClient, from, to);
        }
    }
}
