package org.countersign.review.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.countersign.components.FormDialog;
import org.countersign.components.Toasts;
import org.countersign.document.Passage;
import org.countersign.review.PassageComments;
import org.countersign.shared.RefusedException;
import org.countersign.shared.RevisionId;

/** Asks what to say about a passage. */
final class PassageCommentForm {

    private final PassageComments comments;
    private final Discussion discussion;
    private final RevisionId revision;
    private final Runnable said;

    PassageCommentForm(PassageComments comments, Discussion discussion, RevisionId revision, Runnable said) {
        this.comments = comments;
        this.discussion = discussion;
        this.revision = revision;
        this.said = said;
    }

    void open(Passage passage) {
        try {
            dialog(passage, comments.words(revision, passage)).open();
        } catch (RefusedException refused) {
            Toasts.refuse(refused.sentence());
        }
    }

    private FormDialog dialog(Passage passage, String words) {
        TextArea text = new TextArea("Comment");
        text.setMaxLength(4_000);
        text.setWidthFull();
        text.setMinRows(4);
        text.setAutofocus(true);
        Checkbox mustBeResolved = new Checkbox("Must be resolved");
        mustBeResolved.setHelperText("Until it is, nobody can submit, sign or publish this.");
        UnsentWords unsent = discussion.unsent("on " + passage + " of " + revision);
        FormDialog dialog = new FormDialog("Comment on this passage", "Comment", () -> {
            comments.add(revision, passage, text.getValue(), mustBeResolved.getValue());
            unsent.forget();
            said.run();
            return true;
        });
        Div quote = new Div(words);
        quote.addClassName("quoted-passage");
        dialog.add(quote, text, discussion.suggestions(), unsent, mustBeResolved);
        dialog.setWidth("520px");
        return dialog;
    }
}
