package org.countersign.review.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.countersign.review.Mentionables;
import org.countersign.review.Mentionables.Mentionable;

/** Stands right behind a text area and suggests people there as soon as somebody types "@". */
@Tag("mention-suggestions")
@JsModule("./components/mention-suggestions.ts")
final class MentionSuggestions extends Component {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;
    private static final int LONGEST_QUERY = 60;

    private final transient Mentionables mentionables;

    MentionSuggestions(Mentionables mentionables) {
        this.mentionables = mentionables;
    }

    @ClientCallable
    List<Mentionable> matching(String typed) {
        return mentionables.matching(typed.substring(0, Math.min(typed.length(), LONGEST_QUERY)), MOST);
    }
}
