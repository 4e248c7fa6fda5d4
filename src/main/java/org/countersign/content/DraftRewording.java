package org.countersign.content;

import java.util.List;
import java.util.Set;
import org.countersign.content.PassagePlace.Standing;
import org.countersign.document.Document;
import org.countersign.document.InvalidStepException;
import org.countersign.document.Passage;
import org.countersign.document.Rewording;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.countersign.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts other words in place of a passage of a revision, where it stands in the draft by now. It is writing of whoever asks:
 * it goes through the draft's steps, so that whoever has the draft open sees it arrive.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DraftRewording {

    private final DraftStore drafts;
    private final DraftReplacement replacement;
    private final Passages passages;
    private final Contributors contributors;

    DraftRewording(DraftStore drafts, DraftReplacement replacement, Passages passages, Contributors contributors) {
        this.drafts = drafts;
        this.replacement = replacement;
        this.passages = passages;
        this.contributors = contributors;
    }

    /**
     * @param seen what the passage said when the wording was proposed
     * @param wording plain text
     * @param alsoWriters who counts as a contributor beside the person who asks
     * @return the draft's new change number
     * @throws RefusedException when the passage says anything else by now, or is gone
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
    public long reword(
            ArticleId article, RevisionPassage passage, String seen, String wording, Set<PersonId> alsoWriters) {
        drafts.lock(article);
        Draft draft = drafts.find(article).orElseThrow(NoSuchArticleException::new);
        PassagePlace place = passages.inDraft(article, List.of(passage)).getFirst();
        if (!(place instanceof Standing(int _, Passage present)) || !says(draft.body(), present, seen)) {
            throw new RefusedException(
                    "This passage has changed since the wording was proposed. Nothing was taken: edit the text yourself, or"
                            + " decline the proposal.");
        }
        Draft reworded = replacement.become(
                draft, draft.content().withBody(changed(draft.body(), present, wording)), "a proposed wording");
        contributors.broughtBack(article, alsoWriters, reworded.changeNumber());
        return reworded.changeNumber();
    }

    private static boolean says(Document body, Passage passage, String words) {
        return Rewording.obstacle(body, passage).isEmpty()
                && Rewording.text(body, passage).equals(words);
    }

    private static Document changed(Document body, Passage passage, String wording) {
        try {
            return Rewording.apply(body, passage, wording);
        } catch (InvalidStepException e) {
            throw new RefusedException("This wording does not fit here. " + e.problem());
        }
    }
}
