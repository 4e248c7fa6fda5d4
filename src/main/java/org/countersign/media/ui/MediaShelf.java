package org.countersign.media.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.countersign.media.LibraryImage;
import org.countersign.media.MediaCursor;
import org.countersign.media.MediaLibrary;
import org.countersign.shared.MediaItemId;
import org.jspecify.annotations.Nullable;

/** The images that a search found, as cards, and more of them on demand. */
final class MediaShelf extends Div {

    private static final long serialVersionUID = 1L;

    static final int PAGE = 48;

    private final transient MediaLibrary library;
    private final boolean selectable;
    private final transient Consumer<LibraryImage> opened;
    private final transient Runnable selectionChanged;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button("Show more", event -> showMore());
    private final List<MediaCard> cards = new ArrayList<>();
    private String text = "";

    MediaShelf(MediaLibrary library, boolean selectable, Consumer<LibraryImage> opened, Runnable selectionChanged) {
        this.library = library;
        this.selectable = selectable;
        this.opened = opened;
        this.selectionChanged = selectionChanged;
        list.addClassName("media-cards");
        list.getElement().setAttribute("aria-label", "Images");
        more.addClassName("media-more");
        add(list, more);
    }

    boolean isEmpty() {
        return cards.isEmpty();
    }

    /** What the text finds, from the top, and nothing selected. */
    void show(String newText) {
        text = newText;
        reload(PAGE);
    }

    /** As many as were shown, anew. */
    void reload() {
        reload(Math.max(PAGE, cards.size()));
    }

    private void reload(int count) {
        cards.clear();
        list.removeAll();
        append(null, count);
        selectionChanged.run();
    }

    private void showMore() {
        append(cards.getLast().image().cursor(), PAGE);
    }

    private void append(@Nullable MediaCursor after, int count) {
        List<LibraryImage> found = library.search(text, after, count);
        found.forEach(this::append);
        more.setVisible(found.size() == count);
    }

    private void append(LibraryImage image) {
        MediaItemId id = image.id();
        MediaCard card = new MediaCard(image, selectable, () -> opened.accept(library.image(id)), selectionChanged);
        cards.add(card);
        list.add(card);
    }

    /** Shows a changed image in its place. */
    void refresh(MediaItemId id) {
        cards.stream().filter(card -> card.image().id().equals(id)).forEach(card -> card.show(library.image(id)));
    }

    List<LibraryImage> selected() {
        return cards.stream()
                .filter(MediaCard::isSelected)
                .map(MediaCard::image)
                .toList();
    }

    void deselectAll() {
        cards.forEach(MediaCard::deselect);
    }
}
