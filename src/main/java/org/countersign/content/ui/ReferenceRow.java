package org.countersign.content.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.countersign.components.ActionMenu;
import org.countersign.components.Lucide;
import org.countersign.document.Reference;
import org.countersign.document.Source;
import org.jspecify.annotations.Nullable;

/** A reference with its number, its source to follow, and whether the text cites it. */
final class ReferenceRow extends ListItem {

    private static final long serialVersionUID = 1L;

    private final int number;
    private final boolean cited;
    private final Span place;
    private final Span text;
    private @Nullable ActionMenu actions;

    ReferenceRow(int number, Reference reference, boolean cited) {
        this.number = number;
        this.cited = cited;
        addClassName("reference");
        place = new Span(Integer.toString(number));
        text = new Span(reference.text());
        place.addClassName("reference-number");
        Div words = new Div();
        words.addClassName("reference-words");
        if (!reference.text().isEmpty()) {
            words.add(text);
        }
        if (reference.source() != null) {
            words.add(link(reference.source()));
        }
        if (!cited) {
            words.add(flag(Lucide.INFO, "Not cited in the text", "uncited"));
        }
        add(place, words);
    }

    private static Anchor link(Source source) {
        Anchor link = new Anchor(source.address(), source.label(), AnchorTarget.BLANK);
        link.add(Lucide.EXTERNAL_LINK.create());
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.addClassName("text-link");
        return link;
    }

    /** A remark in words, with an icon beside it. */
    static Span flag(Lucide icon, String words, String kind) {
        Span flag = new Span(icon.create(), new Span(words));
        flag.addClassNames("reference-flag", kind);
        return flag;
    }

    int number() {
        return number;
    }

    boolean isCited() {
        return cited;
    }

    /** The number becomes a button that leads to the reference's first mark; the mouse may click on its words as well. */
    void leadTo(Runnable firstMark) {
        NativeButton way = new NativeButton(Integer.toString(number), event -> firstMark.run());
        way.getElement().setAttribute("type", "button");
        way.setAriaLabel("Show reference " + number + " in the text");
        way.setTitle("Show in the text");
        place.removeAll();
        place.add(way);
        text.addClickListener(event -> firstMark.run());
        text.addClassName("leads");
    }

    void offerActions(Runnable edit, Runnable remove) {
        actions = new ActionMenu("Actions for reference " + number);
        actions.addAction(Lucide.PENCIL, "Edit", edit);
        actions.addAction(Lucide.TRASH_2, "Remove", remove);
        add(actions);
    }

    void focusActions() {
        if (actions != null) {
            actions.focus();
        }
    }
}
