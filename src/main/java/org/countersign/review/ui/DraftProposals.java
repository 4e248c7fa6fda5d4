package org.countersign.review.ui;

import java.util.List;
import org.countersign.components.Toasts;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.content.screen.ProposedWording;
import org.countersign.content.screen.ProposedWordings;
import org.countersign.document.Passage;
import org.countersign.document.TextChange;
import org.countersign.review.CommentId;
import org.countersign.review.OpenProposal;
import org.countersign.review.Proposal;
import org.countersign.review.ProposalAnswers;
import org.countersign.review.Proposals;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RefusedException;
import org.springframework.stereotype.Component;

/** Proposed wordings in the draft's text, as changes of it. */
@Component
class DraftProposals implements ProposedWordings {

    private final Proposals proposals;
    private final ProposalAnswers answers;

    DraftProposals(Proposals proposals, ProposalAnswers answers) {
        this.proposals = proposals;
        this.answers = answers;
    }

    @Override
    public List<ProposedWording> of(ArticleId article) {
        return proposals.open(article).stream().map(DraftProposals::shown).toList();
    }

    private static ProposedWording shown(OpenProposal open) {
        Proposal proposal = open.proposal();
        Passage passage = open.place().passage();
        return new ProposedWording(
                open.thread().toString(),
                open.by(),
                open.place().version(),
                passage.from(),
                passage.to(),
                proposal.present(),
                TextChange.between(proposal.present(), proposal.wording()));
    }

    @Override
    public void take(ArticleScreen screen, String id) {
        try {
            answers.take(CommentId.of(id));
            Toasts.confirm("Taken. The draft reads so now, as your edit.");
        } catch (RefusedException refused) {
            Toasts.refuse(refused.sentence());
        }
        screen.refresh();
    }
}
