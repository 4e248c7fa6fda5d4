package org.countersign.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import org.countersign.components.FormDialog;
import org.countersign.components.PersonAvatar;
import org.countersign.components.RelativeTime;
import org.countersign.review.Comment;
import org.countersign.review.Wording;

/** One comment: who, when, and what they say; their own can be edited for a while. */
final class CommentItem extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Speaker speaker;
    private final transient Comment comment;

    CommentItem(Speaker speaker, Comment comment) {
        this.speaker = speaker;
        this.comment = comment;
        addClassName("comment");
        MentioningText text = new MentioningText(comment);
        Div body = new Div(head());
        if (comment.revisionNumber() != null) {
            Span about = new Span(
                    (comment.decision() ? "Requested changes to" : "On") + " revision " + comment.revisionNumber());
            about.addClassName("comment-about");
            body.add(about);
        }
        body.add(text);
        add(new PersonAvatar(comment.author(), comment.authorName()).besideName(), body);
    }

    private Div head() {
        Span name = new Span(comment.authorName());
        name.addClassName("comment-author");
        Div head = new Div(name, new RelativeTime(comment.createdAt()));
        head.addClassName("comment-head");
        if (comment.rewordedAt() != null) {
            head.add(new NativeButton("Edited", event -> showWordings()));
        }
        if (speaker.speaks() && comment.canBeRewordedBy(speaker.reader().id(), Instant.now())) {
            head.add(new NativeButton("Edit", event -> edit()));
        }
        return head;
    }

    private void edit() {
        TextArea text = new TextArea("Comment");
        text.setMaxLength(4_000);
        text.setWidthFull();
        text.setMinRows(4);
        text.setValue(comment.text());
        text.setAutofocus(true);
        FormDialog dialog = new FormDialog("Edit your comment", "Save", () -> {
            speaker.comments().reword(comment.id(), text.getValue());
            speaker.said().accept(comment.id());
            return true;
        });
        text.setHelperText("Others can still see how it read before.");
        dialog.add(text, speaker.discussion().suggestions());
        dialog.setWidth("520px");
        dialog.open();
    }

    private void showWordings() {
        OrderedList wordings = new OrderedList();
        wordings.addClassName("wordings");
        for (Wording wording : speaker.comments().wordings(comment.id())) {
            Paragraph text = new Paragraph(wording.text());
            text.addClassName("comment-text");
            wordings.add(new ListItem(new RelativeTime(wording.since()).exactly(), text));
        }
        Dialog dialog = new Dialog(wordings);
        dialog.setHeaderTitle("How this comment read");
        dialog.addClassName("form-dialog");
        dialog.setWidth("520px");
        dialog.getFooter().add(new Button("Close", event -> dialog.close()));
        dialog.open();
    }
}
