package org.countersign.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/**
 * A button that opens a menu of actions, by the menu button pattern of the ARIA authoring practices: arrow keys, Home,
 * End, first letters, Esc. The browser's side opens and closes it without asking the server.
 */
@Tag("action-menu")
@JsModule("./components/action-menu.ts")
public final class ActionMenu extends Component implements HasStyle {

    private static final long serialVersionUID = 1L;

    private final Div items = new Div();

    /** A line of the menu. */
    public static final class Item extends NativeButton {

        private static final long serialVersionUID = 1L;

        private Item(String role, String words, Runnable action) {
            add(new Span(words));
            getElement().setAttribute("type", "button");
            getElement().setAttribute("role", role);
            getElement().setAttribute("tabindex", "-1");
            addClickListener(event -> action.run());
        }

        /** Marks a choice as the one that holds now. */
        public void setChecked(boolean checked) {
            getElement().setAttribute("aria-checked", Boolean.toString(checked));
        }
    }

    /** @param name what the three dots stand for, as screen readers say it: "Actions for Tom Reyes" */
    public ActionMenu(String name) {
        this(Lucide.ELLIPSIS.create());
        setName(name);
        addClassName("dots");
    }

    /** @param opener what is shown on the button, words among it */
    public ActionMenu(Component opener) {
        var button = new NativeButton();
        button.add(opener);
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("aria-haspopup", "menu");
        button.getElement().setAttribute("aria-expanded", "false");
        items.getElement().setAttribute("role", "menu");
        items.getElement().setAttribute("popover", "auto");
        getElement().appendChild(button.getElement(), items.getElement());
    }

    public Item addAction(String words, Runnable action) {
        return add(new Item("menuitem", words, action));
    }

    public Item addAction(Lucide icon, String words, Runnable action) {
        var item = addAction(words, action);
        item.addComponentAsFirst(icon.create());
        return item;
    }

    /** One of several of which one holds; whoever adds it marks which. */
    public Item addChoice(Lucide icon, String words, Runnable chosen) {
        var choice = add(new Item("menuitemradio", words, chosen));
        choice.addComponentAsFirst(icon.create());
        choice.setChecked(false);
        return choice;
    }

    public void addSeparator() {
        var line = new Hr();
        line.getElement().setAttribute("role", "separator");
        items.add(line);
    }

    /** What screen readers call the button that opens the menu. */
    public void setName(String name) {
        opener().setAriaLabel(name);
    }

    public void clear() {
        items.removeAll();
    }

    /** Puts the focus on the button that opens the menu. */
    public void focus() {
        opener().focus();
    }

    private Item add(Item item) {
        items.add(item);
        return item;
    }

    private NativeButton opener() {
        return (NativeButton) getChildren().findFirst().orElseThrow();
    }
}
