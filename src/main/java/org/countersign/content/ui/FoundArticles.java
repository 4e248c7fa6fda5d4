package org.countersign.content.ui;

import com.vaadin.flow.component.html.Div;

/** How many articles a list has, as screen readers are told too when it changes. It is counted only so far. */
final class FoundArticles extends Div {

    private static final long serialVersionUID = 1L;

    /** Who has more before them narrows the list down, and does not count it. */
    static final int BOUND = 500;

    FoundArticles() {
        addClassName("found");
        getElement().setAttribute("role", "status");
    }

    /** @param count counted at least to one more than {@link #BOUND} */
    void tell(int count) {
        setText(words(count));
    }

    private static String words(int count) {
        if (count > BOUND) {
            return "More than " + BOUND + " articles";
        }
        return switch (count) {
            case 0 -> "";
            case 1 -> "1 article";
            default -> count + " articles";
        };
    }
}
