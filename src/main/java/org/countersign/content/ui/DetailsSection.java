package org.countersign.content.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.countersign.components.Notice;
import org.countersign.components.Toasts;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.content.screen.LastingContent;
import org.countersign.people.Role;
import org.countersign.shared.RefusedException;

/**
 * A part of the details that saves itself, each change as soon as it is made. What somebody has typed stays when it is
 * refused and when somebody else's change arrives: then a sentence says what is there now, and whoever typed decides.
 *
 * @param <T> what the part holds, compared by value
 */
abstract class DetailsSection<T> extends Div implements LastingContent {

    private static final long serialVersionUID = 1L;

    private final transient ArticleScreen screen;
    private final Notice refusal = new Notice(Notice.Weight.ERROR, "");
    private transient T seen;
    private boolean filling;

    @SuppressWarnings("NullAway.Init")
    DetailsSection(ArticleScreen screen) {
        this.screen = screen;
        addClassName("details-section");
        refusal.setVisible(false);
        refusal.offering(new Button("Try again", event -> attempt()))
                .offering(new Button("Discard", event -> discard()));
    }

    /** What the article holds, as the screen saw it last. */
    abstract T present();

    /** What the fields say. */
    abstract T written();

    /** Fills the fields. */
    abstract void show(T value);

    /**
     * @return false when a field says what is wrong with it
     * @throws RefusedException when the article is no longer as it was seen, or cannot become what is wanted
     */
    abstract boolean change(T before, T wanted);

    abstract String inWords(T value);

    final ArticleScreen screen() {
        return screen;
    }

    final boolean canWrite() {
        return screen.person().has(Role.AUTHOR) || screen.person().has(Role.EDITOR);
    }

    /** To be called once the fields are there. */
    final void begin() {
        add(refusal);
        fillWith(present());
    }

    /** To be called whenever a field has changed. */
    final void save() {
        if (filling) {
            return;
        }
        if (written().equals(seen)) {
            fillWith(seen);
        } else {
            attempt();
        }
    }

    @Override
    public void refresh() {
        T present = present();
        T written = written();
        if (written.equals(seen) || written.equals(present)) {
            fillWith(present);
        }
    }

    private void attempt() {
        try {
            if (change(seen, written())) {
                Toasts.confirm("Saved.");
                screen.refresh();
            }
        } catch (RefusedException refused) {
            screen.refresh();
            tell(refused.sentence());
        }
    }

    private void tell(String sentence) {
        T present = present();
        boolean changedMeanwhile = !present.equals(seen);
        seen = present;
        refusal.setSentence(changedMeanwhile ? sentence + " There is now: " + inWords(present) + "." : sentence);
        refusal.setVisible(!written().equals(present));
    }

    private void discard() {
        fillWith(present());
    }

    /** Changes several fields at once, without saving at each. */
    final void filling(Runnable change) {
        filling = true;
        change.run();
        filling = false;
    }

    private void fillWith(T value) {
        seen = value;
        filling(() -> show(value));
        refusal.setVisible(false);
    }
}
