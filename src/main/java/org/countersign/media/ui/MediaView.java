package org.countersign.media.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.countersign.components.EmptyState;
import org.countersign.components.Lucide;
import org.countersign.components.Page;
import org.countersign.components.PageHeading;
import org.countersign.components.Toasts;
import org.countersign.media.LibraryImage;
import org.countersign.media.MediaLibrary;
import org.countersign.people.CurrentPerson;
import org.countersign.people.Person;
import org.countersign.people.Role;

/** The library of images, the newest first. */
@Route("media")
@RoutePrefix("desk")
@Menu(title = "Media", order = 3, icon = "image")
@PageTitle("Media")
@RolesAllowed({"AUTHOR", "REVIEWER", "EDITOR", "ADMIN"})
class MediaView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final String SEARCH = "search";

    private final transient MediaLibrary library;
    private final boolean writes;
    private final TextField search = new TextField();
    private final MediaShelf shelf;
    private final SelectionBar selection;
    private final Div nothing = new Div();

    MediaView(MediaLibrary library, CurrentPerson currentPerson) {
        this.library = library;
        Person person = currentPerson.get();
        writes = person.has(Role.AUTHOR) || person.has(Role.EDITOR);
        useWholeWidth();
        shelf = new MediaShelf(library, writes, this::open, this::selectionChanged);
        selection = new SelectionBar(library, this::reload, () -> {
            shelf.deselectAll();
            search.focus();
        });
        PageHeading heading = new PageHeading("Media");
        if (writes) {
            heading.withActions(uploader());
        }
        prepareSearch();
        Div bar = new Div(search);
        bar.addClassName("filter-bar");
        add(heading, bar, selection, shelf, nothing);
    }

    private MediaUploader uploader() {
        return MediaUploader.forLibrary().onArrival(only -> {
            search.clear();
            show();
            only.ifPresentOrElse(
                    item -> open(library.image(item)), () -> Toasts.confirm("The images are in the library."));
        });
    }

    private void prepareSearch() {
        search.setPlaceholder("Search media");
        search.setAriaLabel("Search media");
        search.setPrefixComponent(Lucide.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("search");
        search.getElement().setAttribute("data-search", "");
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                show();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SEARCH)
                .orElse(""));
        fill();
    }

    /** What the search finds, which stands in the address, so that it can be bookmarked. */
    private void show() {
        QueryParameters parameters =
                search.isEmpty() ? QueryParameters.empty() : QueryParameters.simple(Map.of(SEARCH, search.getValue()));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("desk/media", parameters));
        fill();
    }

    private void fill() {
        shelf.show(search.getValue());
        sayIfEmpty();
    }

    private void reload() {
        shelf.reload();
        sayIfEmpty();
    }

    private void sayIfEmpty() {
        shelf.setVisible(!shelf.isEmpty());
        nothing.removeAll();
        if (shelf.isEmpty()) {
            nothing.add(emptyState());
        }
    }

    private EmptyState emptyState() {
        if (!search.isEmpty()) {
            return new EmptyState(Lucide.SEARCH, "No image matches.", "Try other words, or fewer.")
                    .offering(new Button("Clear search", event -> {
                        search.clear();
                        show();
                        search.focus();
                    }));
        }
        return new EmptyState(
                Lucide.IMAGE,
                "No images yet.",
                writes
                        ? "Upload the first ones with the button above, or drop them here. JPEG, PNG, WebP or GIF, up to 20 MB."
                        : "Authors and editors upload them here, to be shown in articles.");
    }

    private void open(LibraryImage image) {
        if (writes) {
            ImageDialog.edit(library, image, () -> shelf.refresh(image.id()), () -> {
                reload();
                search.focus();
            });
        } else {
            ImageDialog.show(library, image);
        }
    }

    private void selectionChanged() {
        selection.show(shelf.selected());
    }
}
