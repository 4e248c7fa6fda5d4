package org.countersign.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.countersign.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** A field to say something. What somebody was writing in it goes on from where it was when the field is made anew. */
final class CommentField extends Div {

    private static final long serialVersionUID = 1L;

    private final TextArea text = new TextArea();
    private final Div buttons = new Div();
    private final String key;
    private @Nullable UnsentWords unsent;

    /**
     * @param subject what is answered or commented, to tell apart what is unsent
     * @param sent what happens with the text; a refusal is shown below it, and nothing is lost
     */
    CommentField(String label, String action, Object subject, Consumer<String> sent) {
        key = "unsent " + label + " on " + subject;
        addClassName("comment-field");
        text.setAriaLabel(label);
        text.setMaxLength(4_000);
        text.setManualValidation(true);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.EAGER);
        text.setValue(unsent());
        Button send = new Button(action, event -> send(sent));
        send.setEnabled(!text.getValue().isBlank());
        text.addValueChangeListener(event -> {
            send.setEnabled(!event.getValue().isBlank());
            keepUnsent(event.getValue());
            text.setInvalid(false);
        });
        buttons.addClassName("comment-buttons");
        buttons.add(send);
        add(text, buttons);
    }

    CommentField inviting(String placeholder) {
        text.setPlaceholder(placeholder);
        return this;
    }

    /** Suggests people behind an "@", and keeps what is unsent beyond the session. */
    CommentField in(Discussion discussion) {
        addComponentAtIndex(1, discussion.suggestions());
        unsent = discussion.unsent(key);
        addComponentAtIndex(2, unsent);
        return this;
    }

    /** Stands before the button that sends. */
    CommentField with(Component component) {
        buttons.addComponentAtIndex(0, component);
        return this;
    }

    boolean holdsText() {
        return !text.getValue().isBlank();
    }

    void focus() {
        text.focus();
    }

    private void send(Consumer<String> sent) {
        String written = text.getValue();
        try {
            keepUnsent("");
            sent.accept(written);
            text.clear();
            if (unsent != null) {
                unsent.forget();
            }
        } catch (RefusedException refused) {
            keepUnsent(written);
            text.setErrorMessage(refused.sentence());
            text.setInvalid(true);
        }
    }

    private void keepUnsent(String unsent) {
        ComponentUtil.setData(UI.getCurrent(), key, unsent);
    }

    private String unsent() {
        Object kept = ComponentUtil.getData(UI.getCurrent(), key);
        return kept == null ? "" : kept.toString();
    }
}
