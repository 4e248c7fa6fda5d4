package org.countersign.review.ui;

import org.countersign.review.Comments;
import org.countersign.review.Mentionables;
import org.countersign.review.ProposalAnswers;
import org.countersign.review.Proposals;
import org.springframework.stereotype.Component;

/** What a conversation is had by. */
@Component
record Discussion(Comments comments, Proposals proposals, ProposalAnswers answers, Mentionables mentionables) {

    /** For a text area before it. */
    MentionSuggestions suggestions() {
        return new MentionSuggestions(mentionables);
    }
}
