package org.countersign.review;

import java.util.HashSet;
import java.util.Set;
import org.countersign.review.MentionedNames.Place;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps whom a comment mentions with its words, and announces it. */
@Component
class Mentioning {

    private final JdbcClient jdbc;
    private final Mentionables mentionables;
    private final ApplicationEventPublisher events;

    Mentioning(JdbcClient jdbc, Mentionables mentionables, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.mentionables = mentionables;
        this.events = events;
    }

    /** @param wording 1 for a new comment; whoever an earlier one mentioned is told again of nothing */
    void keep(ArticleId article, CommentId comment, int wording, PersonId author, String text) {
        if (text.indexOf('@') < 0) {
            return;
        }
        Set<PersonId> kept = new HashSet<>();
        for (Place place : MentionedNames.in(text, mentionables.all())) {
            PersonId person = place.mention().person();
            if (kept.add(person)) {
                insert(comment, wording, place.mention());
                if (!person.equals(author)) {
                    events.publishEvent(new PersonMentioned(article, comment, person));
                }
            }
        }
    }

    private void insert(CommentId comment, int wording, Mention mention) {
        jdbc.sql("insert into comment_mention (comment_id, wording, person_id, written) values (?, ?, ?, ?)")
                .params(comment.value(), wording, mention.person().value(), mention.written())
                .update();
    }
}
