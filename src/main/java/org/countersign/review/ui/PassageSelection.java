package org.countersign.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;
import org.countersign.document.Passage;

/**
 * Stands in a revision's text: offers to comment on what is selected there, and shows passages. Its event is public because
 * Vaadin makes it by reflection.
 */
@Tag("passage-selection")
@JsModule("./components/passage-selection.ts")
class PassageSelection extends Component {

    private static final long serialVersionUID = 1L;

    /** Offers to comment on a selection from now on. */
    void offer(Consumer<Passage> comment) {
        getElement().setProperty("offers", true);
        addListener(CommentEvent.class, event -> {
            if (event.from >= 0 && event.from < event.to) {
                comment.accept(new Passage(event.from, event.to));
            }
        });
    }

    void show(Passage passage) {
        getElement().callJsFunction("show", passage.from(), passage.to());
    }

    @DomEvent("comment-on-passage")
    public static class CommentEvent extends ComponentEvent<PassageSelection> {

        private static final long serialVersionUID = 1L;

        private final int from;
        private final int to;

        public CommentEvent(
                PassageSelection source,
                boolean fromClient,
                @EventData("event.detail.from") int from,
                @EventData("event.detail.to") int to) {
            super(source, fromClient);
            this.from = from;
            this.to = to;
        }
    }
}
