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
import org.jspecify.annotations.Nullable;

/** Offers to make references of a list that stands in the text as text, as it does after a paste. Shown only where one does. */
final class ListedReferencesOffer extends Div {

    private static final long serialVersionUID = 1L;

    private final transient DraftReplacement replacement;
    private final transient Runnable taken;
    private final Notice notice = new Notice(Notice.Weight.INFORMATION, "");
    private final Button button = new Button("", Lucide.LINK.create(), event -> take());
    private transient @Nullable Draft looked;
    private transient @Nullable ArticleContent offered;

    ListedReferencesOffer(DraftReplacement replacement, Runnable taken) {
        this.replacement = replacement;
        this.taken = taken;
        addClassName("listed-references");
        setVisible(false);
    }

    /** Whoever is at the button stays there while it offers the same, though the text goes on. */
    void lookAt(Draft draft) {
        Optional<ArticleContent> better = ListedReferences.takenUp(draft.content());
        setVisible(better.isPresent());
        better.ifPresentOrElse(content -> offer(draft, content), this::removeAll);
    }

    private void offer(Draft draft, ArticleContent content) {
        looked = draft;
        offered = content;
        int count = content.references().size() - draft.content().references().size();
        notice.setSentence(
                count == 1
                        ? "The text ends with a list of one reference. As a record it is numbered and linked by itself."
                        : "The text ends with a list of %,d references. As records they are numbered and linked by themselves."
                                .formatted(count));
        button.setText(count == 1 ? "Make it a reference" : "Make them references");
        if (button.getParent().isEmpty()) {
            add(notice, button);
        }
    }

    private void take() {
        if (looked != null && offered != null) {
            take(looked, offered);
        }
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
