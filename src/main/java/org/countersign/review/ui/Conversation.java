package org.countersign.review.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.countersign.components.EmptyState;
import org.countersign.components.Lucide;
import org.countersign.components.PersonAvatar;
import org.countersign.components.RelativeTime;
import org.countersign.review.Comment;
import org.countersign.review.Comments;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RefusedException;

/** What was said about an article, the newest first, and a field to say more. */
final class Conversation extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    private final transient Comments comments;
    private final transient ArticleId article;
    private final transient Runnable added;

    Conversation(Comments comments, ArticleId article, boolean speaks, Runnable added) {
        this.comments = comments;
        this.article = article;
        this.added = added;
        addClassName("conversation");
        if (speaks) {
            add(field());
        }
        List<Comment> said = comments.of(article, SHOWN);
        if (said.isEmpty()) {
            add(new EmptyState(
                    Lucide.MESSAGE_SQUARE,
                    "Nobody has commented yet.",
                    "What reviewers ask for and what authors answer stands here."));
        } else {
            UnorderedList list = new UnorderedList();
            said.forEach(comment -> list.add(item(comment)));
            add(list);
        }
    }

    private Div field() {
        TextArea text = new TextArea();
        text.setPlaceholder("Add a comment");
        text.setAriaLabel("Comment");
        text.setMaxLength(4_000);
        text.setManualValidation(true);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.EAGER);
        Button send = new Button("Comment", event -> say(text));
        text.setValue(unsent());
        send.setEnabled(!text.getValue().isBlank());
        text.addValueChangeListener(event -> {
            send.setEnabled(!event.getValue().isBlank());
            keepUnsent(event.getValue());
            text.setInvalid(false);
        });
        Div field = new Div(text, send);
        field.addClassName("comment-field");
        return field;
    }

    private void say(TextArea text) {
        try {
            comments.add(article, text.getValue());
            keepUnsent("");
            added.run();
        } catch (RefusedException refused) {
            text.setErrorMessage(refused.sentence());
            text.setInvalid(true);
        }
    }

    /** The screen is made anew whenever the article changes; what somebody was writing goes on from where it was. */
    private void keepUnsent(String text) {
        ComponentUtil.setData(UI.getCurrent(), unsentKey(), text);
    }

    private String unsent() {
        Object kept = ComponentUtil.getData(UI.getCurrent(), unsentKey());
        return kept == null ? "" : kept.toString();
    }

    private String unsentKey() {
        return "unsent comment on " + article;
    }

    private static ListItem item(Comment comment) {
        Span name = new Span(comment.authorName());
        name.addClassName("comment-author");
        Div head = new Div(name, new RelativeTime(comment.createdAt()));
        head.addClassName("comment-head");
        Div body = new Div(head);
        if (comment.revisionNumber() != null) {
            Span about = new Span(
                    (comment.decision() ? "Requested changes to" : "On") + " revision " + comment.revisionNumber());
            about.addClassName("comment-about");
            body.add(about);
        }
        Paragraph text = new Paragraph(comment.text());
        text.addClassName("comment-text");
        body.add(text);
        ListItem item = new ListItem(new PersonAvatar(comment.author(), comment.authorName()).besideName(), body);
        item.addClassName("comment");
        return item;
    }
}
