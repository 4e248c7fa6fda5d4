package org.countersign.notifications;

import org.countersign.content.screen.ArticleAddress;
import org.countersign.review.CommentAdded;
import org.countersign.review.PersonMentioned;
import org.countersign.review.ProposalAnswered;
import org.countersign.shared.PersonId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Turns comments and what becomes of proposed wordings into notices: see {@link Announcements}. */
@Component
class CommentAnnouncements {

    private final Facts facts;
    private final Audience audience;
    private final Telling telling;

    CommentAnnouncements(Facts facts, Audience audience, Telling telling) {
        this.facts = facts;
        this.audience = audience;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void added(CommentAdded event) {
        CommentFacts comment = facts.comment(event.comment());
        telling.tell(audience.inConversation(comment), occurrence(NoticeKind.COMMENTED, comment));
    }

    @ApplicationModuleListener
    void mentioned(PersonMentioned event) {
        CommentFacts comment = facts.comment(event.comment());
        telling.tell(audience.mentioned(comment, event.person()), occurrence(NoticeKind.MENTIONED, comment));
    }

    @ApplicationModuleListener
    void answered(ProposalAnswered event) {
        ProposalFacts proposal = facts.proposal(event.thread());
        CommentFacts comment = proposal.comment();
        NoticeKind kind = proposal.taken() ? NoticeKind.PROPOSAL_TAKEN : NoticeKind.PROPOSAL_DECLINED;
        telling.tell(
                audience.proposer(proposal),
                occurrence(kind, comment, proposal.answeredBy()).saying(proposal.reason()));
    }

    private static Occurrence occurrence(NoticeKind kind, CommentFacts comment) {
        return occurrence(kind, comment, comment.author());
    }

    private static Occurrence occurrence(NoticeKind kind, CommentFacts comment, PersonId by) {
        return new Occurrence(
                kind,
                comment.id().value(),
                comment.article(),
                by,
                comment.title(),
                ArticleAddress.comments(comment.article()));
    }
}
