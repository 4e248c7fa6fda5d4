package org.countersign.content.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.countersign.components.EmptyState;
import org.countersign.components.Lucide;
import org.countersign.media.LibraryImage;
import org.countersign.media.MediaCursor;
import org.countersign.media.MediaLibrary;
import org.countersign.media.Rendition;
import org.jspecify.annotations.Nullable;

/** Chooses one image from the library. */
final class ImagePicker extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 24;

    private final transient MediaLibrary library;
    private final transient Consumer<LibraryImage> chosen;
    private final TextField search = new TextField();
    private final UnorderedList list = new UnorderedList();
    private final Div nothing = new Div();
    private final Button more = new Button("Show more", event -> append());
    private transient @Nullable MediaCursor last;

    ImagePicker(MediaLibrary library, Consumer<LibraryImage> chosen) {
        this.library = library;
        this.chosen = chosen;
        addClassName("image-picker");
        setHeaderTitle("Choose a cover");
        setWidth("760px");
        search.setPlaceholder("Search images");
        search.setAriaLabel("Search images");
        search.setPrefixComponent(Lucide.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setAutofocus(true);
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> show());
        list.addClassName("media-cards");
        list.getElement().setAttribute("aria-label", "Images");
        nothing.add(new EmptyState(
                Lucide.IMAGE, "No image is called so.", "Images are added on the screen Media or in the text."));
        Button cancel = new Button("Cancel", event -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel);
        add(search, list, more, nothing);
        show();
    }

    private void show() {
        list.removeAll();
        last = null;
        append();
        nothing.setVisible(last == null);
        list.setVisible(last != null);
    }

    private void append() {
        List<LibraryImage> found = library.search(search.getValue(), last, PAGE);
        found.forEach(image -> list.add(card(image)));
        more.setVisible(found.size() == PAGE);
        if (!found.isEmpty()) {
            last = found.getLast().cursor();
        }
    }

    private ListItem card(LibraryImage image) {
        Image thumbnail = new Image(image.address(Rendition.THUMBNAIL), "");
        thumbnail.getElement().setAttribute("loading", "lazy");
        Span name = new Span(image.details().name());
        name.addClassName("name");
        NativeButton button = new NativeButton();
        button.add(thumbnail, name);
        button.addClassName("media-open");
        button.getElement().setAttribute("type", "button");
        button.addClickListener(event -> {
            close();
            chosen.accept(image);
        });
        ListItem card = new ListItem(button);
        card.addClassName("media-card");
        return card;
    }
}
