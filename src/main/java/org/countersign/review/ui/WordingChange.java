package org.countersign.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import org.countersign.document.TextChange;
import org.countersign.review.Proposal;

/** A proposed wording as a change of the present one: what goes struck, what comes underlined. */
final class WordingChange extends Span {

    private static final long serialVersionUID = 1L;

    @Tag("del")
    private static final class Removed extends Component {

        private static final long serialVersionUID = 1L;

        Removed(String text) {
            getElement().setText(text);
        }
    }

    @Tag("ins")
    private static final class Added extends Component {

        private static final long serialVersionUID = 1L;

        Added(String text) {
            getElement().setText(text);
        }
    }

    WordingChange(Proposal proposal) {
        addClassName("wording-change");
        for (TextChange change : TextChange.between(proposal.present(), proposal.wording())) {
            add(
                    switch (change.kind()) {
                        case KEPT -> new Text(change.text());
                        case REMOVED -> new Removed(change.text());
                        case ADDED -> new Added(change.text());
                    });
        }
    }
}
