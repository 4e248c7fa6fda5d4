package org.countersign.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.countersign.content.PassagePlace;
import org.countersign.content.SelectedPassage;
import org.countersign.content.screen.ProposedWording;
import org.countersign.document.ReferenceId;
import org.countersign.shared.ArticleId;

/**
 * The editor in the browser. What is typed goes over a WebSocket of its own and never through this component, which only
 * hears how that goes. Its events are public because Vaadin makes them by reflection.
 */
@Tag("article-editor")
@JsModule("./editor/article-editor.ts")
class ArticleEditor extends Component {

    private static final long serialVersionUID = 1L;

    void setArticle(ArticleId article) {
        getElement().setAttribute("article-id", article.toString());
    }

    /**
     * Goes on once everything typed so far has been confirmed.
     *
     * @param late goes on instead when that took too long
     */
    void flush(Runnable then, Runnable late) {
        getElement()
                .callJsFunction("flush")
                .then(Boolean.class, saved -> (saved ? then : late).run(), error -> late.run());
    }

    /** Shows wordings that are proposed for the body, and no others. */
    void show(List<ProposedWording> proposed) {
        getElement().setPropertyList("proposals", proposed);
    }

    /** Hears which proposed wording is to be taken. */
    Registration addTakeWordingListener(ComponentEventListener<TakeWordingEvent> listener) {
        return addListener(TakeWordingEvent.class, listener);
    }

    /** Goes to where the text first cites this; stays where it is when it does not. */
    void scrollTo(ReferenceId reference) {
        getElement().callJsFunction("scrollToReference", reference.toString());
    }

    /** Selects a passage and goes there; does nothing when the text has moved on from the version that it is of. */
    void show(PassagePlace.Standing standing) {
        getElement()
                .callJsFunction(
                        "showPassage",
                        standing.version(),
                        standing.passage().from(),
                        standing.passage().to());
    }

    /** Hears when the key is pressed that saves a version. */
    Registration addSaveVersionListener(ComponentEventListener<SaveVersionEvent> listener) {
        return addListener(SaveVersionEvent.class, listener);
    }

    Registration addTitleListener(ComponentEventListener<TitleEvent> listener) {
        return addListener(TitleEvent.class, listener);
    }

    /** Hears at once what is selected now, and from then on what else. */
    Registration addSelectionListener(ComponentEventListener<SelectionEvent> listener) {
        Registration hearing = addListener(SelectionEvent.class, listener);
        getElement().callJsFunction("tellSelection");
        return hearing;
    }

    Registration addArticleChangedListener(ComponentEventListener<ArticleChangedEvent> listener) {
        return addListener(ArticleChangedEvent.class, listener);
    }

    /** Hears when the text begins to cite other references, or the same ones in another order. */
    Registration addCitationsListener(ComponentEventListener<CitationsEvent> listener) {
        return addListener(CitationsEvent.class, listener);
    }

    @DomEvent("title-changed")
    public static class TitleEvent extends ComponentEvent<ArticleEditor> {

        private static final long serialVersionUID = 1L;

        private final String title;

        public TitleEvent(ArticleEditor source, boolean fromClient, @EventData("event.detail.title") String title) {
            super(source, fromClient);
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    @DomEvent("take-wording")
    public static class TakeWordingEvent extends ComponentEvent<ArticleEditor> {

        private static final long serialVersionUID = 1L;

        private final String proposal;

        public TakeWordingEvent(
                ArticleEditor source, boolean fromClient, @EventData("event.detail.proposal") String proposal) {
            super(source, fromClient);
            this.proposal = proposal;
        }

        String proposal() {
            return proposal;
        }
    }

    @DomEvent("save-version")
    public static class SaveVersionEvent extends ComponentEvent<ArticleEditor> {

        private static final long serialVersionUID = 1L;

        public SaveVersionEvent(ArticleEditor source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** Another passage of the body is selected, and everything typed so far is confirmed. */
    @DomEvent("selection")
    public static class SelectionEvent extends ComponentEvent<ArticleEditor> {

        private static final long serialVersionUID = 1L;

        private final transient SelectedPassage passage;

        public SelectionEvent(
                ArticleEditor source,
                boolean fromClient,
                @EventData("event.detail.version") int version,
                @EventData("event.detail.from") int from,
                @EventData("event.detail.to") int to) {
            super(source, fromClient);
            passage = new SelectedPassage(version, from, to);
        }

        SelectedPassage passage() {
            return passage;
        }
    }

    /** Somebody submitted, signed, published or changed the details. */
    @DomEvent("article-changed")
    public static class ArticleChangedEvent extends ComponentEvent<ArticleEditor> {

        private static final long serialVersionUID = 1L;

        public ArticleChangedEvent(ArticleEditor source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    @DomEvent("citations-changed")
    public static class CitationsEvent extends ComponentEvent<ArticleEditor> {

        private static final long serialVersionUID = 1L;

        public CitationsEvent(ArticleEditor source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
