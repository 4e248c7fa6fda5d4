package org.countersign.content.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.countersign.components.Lucide;
import org.countersign.components.Notice;
import org.countersign.components.Toasts;
import org.countersign.content.Draft;
import org.countersign.content.DraftReplacement;
import org.countersign.content.StaleDraftException;
import org.countersign.document.ArticleContent;
import org.countersign.exchange.ListedReferences;
import org.countersign.shared.RefusedException;

/** Offers to make references of a list that stands in the text as text, as it does after a paste. Shown only where one does. */
final class ListedReferencesOffer extends Div {

    private static final long serialVersionUID = 1L;

    private final transient DraftReplacement replacement;
    private final transient Runnable taken;

    ListedReferencesOffer(DraftReplacement replacement, Runnable taken) {
        this.replacement = replacement;
        this.taken = taken;
        addClassName("listed-references");
        setVisible(false);
    }

    void lookAt(Draft draft) {
        removeAll();
        Optional<ArticleContent> better = ListedReferences.takenUp(draft.content());
        setVisible(better.isPresent());
        better.ifPresent(content -> offer(draft, content));
    }

    private void offer(Draft draft, ArticleContent content) {
        int count = content.references().size() - draft.content().references().size();
        String found = count == 1
                ? "The text ends with a list of one reference. As a record it is numbered and linked by itself."
                : "The text ends with a list of %,d references. As records they are numbered and linked by themselves."
                        .formatted(count);
        add(
                new Notice(Notice.Weight.INFORMATION, found),
                new Button(
                        count == 1 ? "Make it a reference" : "Make them references",
                        Lucide.LINK.create(),
                        event -> take(draft, content)));
    }

    private void take(Draft draft, ArticleContent content) {
        try {
            replacement.replace(draft.article(), draft.changeNumber(), content);
            Toasts.confirm("Done. Numbers in the text that stood for them are citation marks now.");
        } catch (StaleDraftException changedMeanwhile) {
            Toasts.refuse("Somebody changed the text meanwhile. Nothing was done; look again.");
        } catch (RefusedException refused) {
            Toasts.refuse(refused.sentence());
        }
        taken.run();
    }
}
