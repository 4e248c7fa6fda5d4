package org.countersign.review.ui;

import org.countersign.people.CurrentPerson;
import org.countersign.review.Comments;
import org.countersign.review.Mentionables;
import org.countersign.review.ProposalAnswers;
import org.countersign.review.Proposals;
import org.springframework.stereotype.Component;

/** What a conversation is had by. */
@Component
record Discussion(
        Comments comments,
        Proposals proposals,
        ProposalAnswers answers,
        Mentionables mentionables,
        CurrentPerson currentPerson) {

    /** For a text area before it. */
    MentionSuggestions suggestions() {
        return new MentionSuggestions(mentionables);
    }

    /**
     * For a text area before it.
     *
     * @param subject what is being written about, and how
     */
    UnsentWords unsent(String subject) {
        return new UnsentWords(currentPerson.get().id() + " " + subject);
    }
}
