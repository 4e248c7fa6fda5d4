package org.countersign.media.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.countersign.components.Confirmation;
import org.countersign.components.FormDialog;
import org.countersign.components.Lucide;
import org.countersign.components.RelativeTime;
import org.countersign.components.Toasts;
import org.countersign.media.ImageDetails;
import org.countersign.media.LibraryImage;
import org.countersign.media.MediaLibrary;
import org.countersign.media.Rendition;

/** One image: what it is, what is said about it, where it is shown; and for those who write, what can be done with it. */
final class ImageDialog {

    private final MediaLibrary library;
    private final LibraryImage image;
    private final Runnable changed;
    private final Runnable deleted;
    private final ImageFields fields;
    private final FormDialog dialog;

    private ImageDialog(MediaLibrary library, LibraryImage image, Runnable changed, Runnable deleted) {
        this.library = library;
        this.image = image;
        this.changed = changed;
        this.deleted = deleted;
        this.fields = new ImageFields(image.details());
        this.dialog = new FormDialog(image.details().name(), "Save details", this::save);
        dialog.addClassName("image-dialog");
        dialog.add(
                picture(),
                fields.name,
                fields.alt,
                fields.decorative,
                fields.licence,
                fields.credit,
                new UsesList(image, library.uses(image.id())));
    }

    /** For those who write. */
    static void edit(MediaLibrary library, LibraryImage image, Runnable changed, Runnable deleted) {
        ImageDialog opened = new ImageDialog(library, image, changed, deleted);
        opened.offerMore();
        if (image.details().lacksAltText()) {
            opened.fields.alt.setAutofocus(true);
        }
        opened.dialog.open();
    }

    /** For those who only look. */
    static void show(MediaLibrary library, LibraryImage image) {
        ImageDialog opened = new ImageDialog(library, image, () -> {}, () -> {});
        opened.fields.setReadOnly();
        opened.dialog.primaryButton().setVisible(false);
        opened.dialog.open();
    }

    private Div picture() {
        Rendition rendition = image.width() > 800 ? Rendition.WIDTH_800 : Rendition.FULL;
        Image picture = new Image(image.address(rendition), image.details().alt());
        Paragraph facts = new Paragraph(String.format(
                Locale.ENGLISH,
                "%,d × %,d pixels · %s · %s · uploaded by %s ",
                image.width(),
                image.height(),
                image.contentType().equals("image/png") ? "PNG" : "JPEG",
                size(image.size()),
                image.uploadedBy()));
        facts.add(new RelativeTime(image.uploadedAt()));
        facts.addClassName("meta");
        Div column = new Div(picture, facts);
        column.addClassName("image-dialog-picture");
        return column;
    }

    private static String size(int bytes) {
        return bytes < 1_000_000
                ? Math.max(1, bytes / 1_000) + " kB"
                : String.format(Locale.ENGLISH, "%.1f MB", bytes / 1_000_000.0);
    }

    private void offerMore() {
        Button delete = new Button("Delete", Lucide.TRASH_2.create(), event -> confirmDeletion());
        delete.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        MediaUploader replace = MediaUploader.replacing(image.id()).onArrival(only -> {
            dialog.close();
            Toasts.confirm("The image is replaced. Articles show the earlier one until somebody changes them.");
            changed.run();
            edit(library, library.image(image.id()), changed, deleted);
        });
        Div more = new Div(delete, replace);
        more.addClassName("image-dialog-more");
        dialog.getFooter().addComponentAsFirst(more);
    }

    private boolean save() {
        ImageDetails entered = fields.read();
        if (entered == null) {
            return false;
        }
        library.describe(image.id(), image.details(), entered);
        Toasts.confirm("The details are saved.");
        changed.run();
        return true;
    }

    private void confirmDeletion() {
        new Confirmation(
                        "Delete “" + image.details().name() + "”?",
                        "It goes with all its earlier versions, for good. An image that an article shows is not deleted.",
                        "Delete image",
                        () -> {
                            library.delete(List.of(image.id()));
                            dialog.close();
                            Toasts.confirm("The image is deleted.");
                            deleted.run();
                        })
                .open();
    }
}
