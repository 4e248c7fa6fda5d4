package org.countersign.media.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.countersign.components.Confirmation;
import org.countersign.components.FormDialog;
import org.countersign.components.Lucide;
import org.countersign.components.Toasts;
import org.countersign.media.LibraryImage;
import org.countersign.media.MediaLibrary;
import org.countersign.shared.MediaItemId;

/** What can be done with the images that are selected, together. */
final class SelectionBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient MediaLibrary library;
    private final transient Runnable changed;
    private final Span count = new Span();
    private transient List<LibraryImage> selected = List.of();

    SelectionBar(MediaLibrary library, Runnable changed, Runnable clear) {
        this.library = library;
        this.changed = changed;
        addClassName("selection-bar");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", "Selected images");
        count.getElement().setAttribute("role", "status");
        Button delete = new Button("Delete", Lucide.TRASH_2.create(), event -> delete());
        delete.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        Button deselect = new Button("Clear selection", event -> clear.run());
        deselect.addThemeVariants(ButtonVariant.TERTIARY);
        add(count, new Button("Set licence and credit", Lucide.PENCIL.create(), event -> give()), delete, deselect);
        setVisible(false);
    }

    void show(List<LibraryImage> images) {
        selected = images;
        setVisible(!images.isEmpty());
        count.setText(inWords() + " selected");
    }

    private String inWords() {
        return selected.size() == 1 ? "1 image" : selected.size() + " images";
    }

    private List<MediaItemId> ids() {
        return selected.stream().map(LibraryImage::id).toList();
    }

    private void give() {
        TextField licence = ImageFields.line("Licence");
        TextField credit = ImageFields.line("Credit");
        licence.setHelperText("Leave a field empty to keep what each image has.");
        licence.setAutofocus(true);
        FormDialog dialog = new FormDialog("Licence and credit of " + inWords(), "Set licence and credit", () -> {
            library.give(ids(), licence.getValue(), credit.getValue());
            Toasts.confirm("Licence and credit are set.");
            changed.run();
            return true;
        });
        dialog.add(licence, credit);
        dialog.open();
    }

    private void delete() {
        List<MediaItemId> ids = ids();
        String what = inWords();
        new Confirmation(
                        "Delete "
                                + (ids.size() == 1
                                        ? "“" + selected.getFirst().details().name() + "”"
                                        : what) + "?",
                        "They go with all their earlier versions, for good. Images that an article shows are not"
                                + " deleted.",
                        "Delete " + what,
                        () -> {
                            library.delete(ids);
                            Toasts.confirm(ids.size() == 1 ? "The image is deleted." : "The images are deleted.");
                            changed.run();
                        })
                .open();
    }
}
