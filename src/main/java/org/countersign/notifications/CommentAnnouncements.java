package org.countersign.notifications;

import org.countersign.content.screen.ArticleAddress;
import org.countersign.review.CommentAdded;
import org.countersign.review.PersonMentioned;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Turns comments into notices: see {@link Announcements}. */
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

    private static Occurrence occurrence(NoticeKind kind, CommentFacts comment) {
        return new Occurrence(
                kind,
                comment.id().value(),
                comment.article(),
                comment.author(),
                comment.title(),
                ArticleAddress.comments(comment.article()));
    }
}
