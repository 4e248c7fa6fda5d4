package org.countersign.media.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import java.util.Optional;
import org.countersign.components.Lucide;
import org.countersign.shared.MediaItemId;

/**
 * A button that uploads images. The browser sends the files itself, to {@code /desk/media}, and shows how far each is: so
 * an upload holds up no screen, and a refusal stands beside its file.
 */
@Tag("media-uploader")
@JsModule("./media/media-uploader.ts")
@Uses(Button.class)
final class MediaUploader extends Component implements HasStyle {

    private static final long serialVersionUID = 1L;

    /** What to do once nothing is on its way any more. */
    @FunctionalInterface
    interface Arrival {

        /** @param only the image that came in; empty when there were several */
        void arrived(Optional<MediaItemId> only);
    }

    private MediaUploader(String label, Lucide icon, String address) {
        getElement().setProperty("label", label);
        getElement().setProperty("icon", icon.toString());
        getElement().setProperty("address", address);
    }

    /** Takes several files, also by drop and paste anywhere on the screen. */
    static MediaUploader forLibrary() {
        MediaUploader uploader = new MediaUploader("Upload", Lucide.UPLOAD, "desk/media");
        uploader.getElement().setProperty("multiple", true);
        uploader.getElement().setProperty("primary", true);
        uploader.getElement().setAttribute("whole-page", true);
        return uploader;
    }

    /** Takes one file, which the item shows from then on. */
    static MediaUploader replacing(MediaItemId item) {
        return new MediaUploader("Replace", Lucide.REFRESH_CW, "desk/media/" + item);
    }

    MediaUploader onArrival(Arrival arrival) {
        getElement()
                .addEventListener(
                        "uploads-ended",
                        event -> arrival.arrived(only(
                                event.getEventData().get("event.detail.count").asInt(),
                                event.getEventData().get("event.detail.item").asString())))
                .addEventData("event.detail.count")
                .addEventData("event.detail.item");
        return this;
    }

    private static Optional<MediaItemId> only(int count, String item) {
        return count == 1 ? Optional.of(MediaItemId.of(item)) : Optional.empty();
    }
}
