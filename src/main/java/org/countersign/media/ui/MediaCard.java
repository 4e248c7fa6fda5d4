package org.countersign.media.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.countersign.components.Badge;
import org.countersign.components.Badge.Tone;
import org.countersign.media.LibraryImage;
import org.countersign.media.Rendition;

/** One image of the library: its thumbnail opens it, its box selects it. */
final class MediaCard extends ListItem {

    private static final long serialVersionUID = 1L;

    private final Checkbox box = new Checkbox();
    private final NativeButton opener = new NativeButton();
    private transient LibraryImage image;

    MediaCard(LibraryImage image, boolean selectable, Runnable opened, Runnable selectionChanged) {
        this.image = image;
        addClassName("media-card");
        box.setVisible(selectable);
        box.addClassName("media-box");
        box.addValueChangeListener(event -> {
            setClassName("selected", event.getValue());
            selectionChanged.run();
        });
        opener.getElement().setAttribute("type", "button");
        opener.addClassName("media-open");
        opener.addClickListener(event -> opened.run());
        add(opener, box);
        show(image);
    }

    LibraryImage image() {
        return image;
    }

    boolean isSelected() {
        return box.getValue();
    }

    void deselect() {
        box.setValue(false);
    }

    void show(LibraryImage changed) {
        image = changed;
        box.setAriaLabel("Select " + image.details().name());
        Image thumbnail = new Image(image.address(Rendition.THUMBNAIL), "");
        thumbnail.getElement().setAttribute("loading", "lazy");
        thumbnail.getElement().setAttribute("decoding", "async");
        Span name = new Span(image.details().name());
        name.addClassName("name");
        Span meta = new Span(String.format(Locale.ENGLISH, "%d × %d", image.width(), image.height()));
        meta.addClassName("meta");
        opener.removeAll();
        opener.add(thumbnail, name, meta);
        if (image.details().lacksAltText()) {
            opener.add(new Badge("Needs alt text", Tone.REVIEW));
        }
    }
}
