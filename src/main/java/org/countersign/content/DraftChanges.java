package org.countersign.content;

import java.util.List;
import org.countersign.document.BylineEntry;
import org.countersign.document.Particulars;
import org.countersign.people.CurrentPerson;
import org.countersign.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * Changes of what a draft holds beside its text. Whoever makes one becomes a contributor, and an approval holds only as
 * long as the content is what was signed. The caller holds the article's lock.
 */
@Component
class DraftChanges {

    private final DraftStore drafts;
    private final Contributors contributors;
    private final CurrentPerson currentPerson;

    DraftChanges(DraftStore drafts, Contributors contributors, CurrentPerson currentPerson) {
        this.drafts = drafts;
        this.contributors = contributors;
        this.currentPerson = currentPerson;
    }

    /** The draft after the change. */
    Draft byline(Article article, Draft draft, List<BylineEntry> byline) {
        return change(article, draft, byline, draft.content().particulars());
    }

    /** The draft after the change. */
    Draft particulars(Article article, Draft draft, Particulars particulars) {
        return change(article, draft, draft.byline(), particulars);
    }

    private Draft change(Article article, Draft draft, List<BylineEntry> byline, Particulars particulars) {
        PersonId by = currentPerson.get().id();
        long change = drafts.changeBesideText(article.id(), byline, particulars, by);
        contributors.changed(article.id(), by, change);
        Draft changed = drafts.find(article.id()).orElseThrow(NoSuchArticleException::new);
        article.draftBecame(changed.content().hash());
        return changed;
    }
}
