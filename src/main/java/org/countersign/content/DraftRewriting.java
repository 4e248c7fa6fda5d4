package org.countersign.content;

import java.util.List;
import org.countersign.document.ArticleContent;
import org.countersign.document.Replacement;
import org.countersign.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * Gives a draft other content as a whole. Text goes through the streams of steps, so whoever has the draft open sees it
 * arrive and keeps what they are typing.
 */
@Component
class DraftRewriting {

    private static final String CLIENT = "rewritten";

    private final DraftStore store;

    DraftRewriting(DraftStore store) {
        this.store = store;
    }

    /**
     * The caller holds the article's lock.
     *
     * @return the draft as it is now
     */
    Draft rewrite(Draft draft, ArticleContent content, PersonId by) {
        List<String> title =
                Replacement.step(draft.title(), content.title()).stream().toList();
        List<String> summary =
                Replacement.step(draft.summary(), content.summary()).stream().toList();
        List<String> body = Replacement.steps(draft.body(), content.body());
        long change = draft.changeNumber();
        change = send(draft, DraftPart.TITLE, title, content, by, change);
        change = send(draft, DraftPart.SUMMARY, summary, content, by, change);
        change = send(draft, DraftPart.BODY, body, content, by, change);
        if (!draft.byline().equals(content.byline())
                || !draft.content().particulars().equals(content.particulars())) {
            change = store.changeBesideText(draft.article(), content.byline(), content.particulars(), by);
        }
        return new Draft(
                draft.article(),
                content,
                draft.titleVersion() + title.size(),
                draft.summaryVersion() + summary.size(),
                draft.bodyVersion() + body.size(),
                change);
    }

    private long send(
            Draft draft, DraftPart part, List<String> steps, ArticleContent content, PersonId by, long lastChange) {
        if (steps.isEmpty()) {
            return lastChange;
        }
        SentSteps batch = new SentSteps(part, draft.version(part), CLIENT, steps);
        return store.advance(draft.article(), batch, by, content.title(), content.summary())
                .orElseThrow(() -> new IllegalStateException("The draft changed although it was locked"));
    }
}
