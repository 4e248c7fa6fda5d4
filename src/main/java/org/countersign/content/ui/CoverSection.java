package org.countersign.content.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.countersign.components.Lucide;
import org.countersign.components.SectionHeading;
import org.countersign.content.DraftParticulars;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.document.AltText;
import org.countersign.document.Cover;
import org.countersign.media.LibraryImage;
import org.countersign.media.MediaLibrary;
import org.countersign.media.Rendition;
import org.countersign.shared.ImageHash;
import org.jspecify.annotations.Nullable;

/** The picture that stands for the article in lists and above its text, and the words that stand for the picture. */
final class CoverSection extends DetailsSection<Optional<CoverSection.Described>> {

    private static final long serialVersionUID = 1L;

    private final transient DraftParticulars particulars;
    private final transient MediaLibrary library;
    private final Div picture = new Div();
    private final Button choose = new Button("Choose cover", Lucide.IMAGE.create(), event -> choose());
    private final Button remove = new Button("Remove cover", event -> remove());
    private final TextArea alt = new TextArea("Alt text of the cover");
    private final Checkbox decorative = new Checkbox("Decorative: screen readers pass over it");
    private transient @Nullable Chosen chosen;

    private record Chosen(ImageHash media, int width, int height) {}

    /** @param decorative false while the words are still to be written */
    record Described(Cover image, boolean decorative) {

        private static Described of(Cover image) {
            return new Described(image, image.alt().isEmpty());
        }
    }

    CoverSection(DraftParticulars particulars, MediaLibrary library, ArticleScreen screen) {
        super(screen);
        this.particulars = particulars;
        this.library = library;
        picture.addClassName("cover-picture");
        alt.setMaxLength(AltText.LONGEST);
        alt.setManualValidation(true);
        alt.setWidthFull();
        alt.setReadOnly(!canWrite());
        alt.addValueChangeListener(event -> save());
        decorative.setReadOnly(!canWrite());
        decorative.addValueChangeListener(event -> {
            alt.setEnabled(!event.getValue());
            save();
        });
        Div buttons = new Div(choose, remove);
        buttons.addClassName("cover-buttons");
        buttons.setVisible(canWrite());
        add(new SectionHeading("Cover"), picture, buttons, alt, decorative);
        begin();
    }

    @Override
    Optional<Described> present() {
        return Optional.ofNullable(screen().article().particulars().cover()).map(Described::of);
    }

    @Override
    Optional<Described> written() {
        String words = decorative.getValue() ? "" : alt.getValue().strip();
        return Optional.ofNullable(chosen)
                .map(image -> new Described(
                        new Cover(image.media(), words, image.width(), image.height()), decorative.getValue()));
    }

    @Override
    void show(Optional<Described> described) {
        Optional<Cover> cover = described.map(Described::image);
        chosen = cover.map(image -> new Chosen(image.media(), image.width(), image.height()))
                .orElse(null);
        alt.setValue(cover.map(Cover::alt).orElse(""));
        decorative.setValue(described.filter(Described::decorative).isPresent());
        alt.setInvalid(false);
        showPicture();
    }

    private void showPicture() {
        boolean isChosen = chosen != null;
        picture.removeAll();
        if (chosen != null) {
            picture.add(new Image("media/" + chosen.media() + "/" + Rendition.THUMBNAIL.address(), ""));
        }
        picture.setVisible(isChosen);
        remove.setVisible(isChosen);
        alt.setVisible(isChosen);
        decorative.setVisible(isChosen);
        choose.setText(isChosen ? "Change cover" : "Choose cover");
    }

    private void choose() {
        new ImagePicker(library, this::take).open();
    }

    /** With the words that the library has for it; where it has none, they are asked for before anything is saved. */
    private void take(LibraryImage image) {
        chosen = new Chosen(image.hash(), image.width(), image.height());
        showPicture();
        filling(() -> {
            alt.setValue(image.details().alt());
            decorative.setValue(image.details().decorative());
        });
        save();
    }

    private void remove() {
        chosen = null;
        showPicture();
        save();
        choose.focus();
    }

    @Override
    boolean change(Optional<Described> before, Optional<Described> wanted) {
        String problem = wanted.isEmpty() || decorative.getValue() ? null : AltText.problemIn(alt.getValue());
        alt.setErrorMessage(problem);
        alt.setInvalid(problem != null);
        if (problem != null) {
            return false;
        }
        particulars.changeCover(
                screen().article().id(),
                before.map(Described::image).orElse(null),
                wanted.map(Described::image).orElse(null));
        return true;
    }

    @Override
    String inWords(Optional<Described> cover) {
        return cover.map(described -> described.decorative()
                        ? "a decorative cover"
                        : "a cover that shows “" + described.image().alt() + "”")
                .orElse("no cover");
    }
}
