package org.countersign.content.ui;

import com.vaadin.flow.component.Component;
import org.countersign.content.DraftParticulars;
import org.countersign.content.DraftReplacement;
import org.countersign.content.Drafts;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.content.screen.ArticleTab;

/** What the article rests on. */
@org.springframework.stereotype.Component
class ReferencesTab implements ArticleTab {

    private final Drafts drafts;
    private final DraftParticulars particulars;
    private final DraftReplacement replacement;

    ReferencesTab(Drafts drafts, DraftParticulars particulars, DraftReplacement replacement) {
        this.drafts = drafts;
        this.particulars = particulars;
        this.replacement = replacement;
    }

    @Override
    public String label(ArticleScreen screen) {
        int count = screen.article().particulars().references().size();
        return count == 0 ? "References" : "References " + count;
    }

    @Override
    public Component content(ArticleScreen screen) {
        return new ReferencesPanel(drafts, particulars, replacement, screen);
    }

    @Override
    public int order() {
        return 5;
    }
}
