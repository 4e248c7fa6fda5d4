package org.countersign.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.countersign.content.PassagePlace;
import org.countersign.content.Passages;
import org.countersign.content.Revision;
import org.countersign.content.RevisionPassage;
import org.countersign.content.Revisions;
import org.countersign.document.Passage;
import org.countersign.review.PassageStore.Quoted;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RefusedException;
import org.countersign.shared.RevisionId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Comments on a passage of a revision, and where that passage stands by now. */
@Service
public class PassageComments {

    private static final int LONGEST = 1_000;

    private final Comments comments;
    private final PassageStore store;
    private final Passages passages;
    private final Revisions revisions;

    PassageComments(Comments comments, PassageStore store, Passages passages, Revisions revisions) {
        this.comments = comments;
        this.store = store;
        this.passages = passages;
        this.revisions = revisions;
    }

    /**
     * The words of a passage, on one line.
     *
     * @throws RefusedException when there are none or too many
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR')")
    @Transactional(readOnly = true)
    public String words(RevisionId revision, Passage passage) {
        return words(revisions.revision(revision), passage);
    }

    private static String words(Revision revision, Passage passage) {
        String words = passage.words(revision.content().body());
        if (words.isEmpty()) {
            throw new RefusedException("Select the words that you want to comment on first.");
        }
        if (words.length() > LONGEST) {
            throw new RefusedException("Select a shorter passage, of at most 1,000 characters.");
        }
        return words;
    }

    /**
     * Begins a thread about a passage.
     *
     * @throws RefusedException when the comment is empty or too long, or the passage holds no words or too many
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR')")
    @Transactional
    public void add(RevisionId revision, Passage passage, String text, boolean mustBeResolved) {
        begin(revisions.revision(revision), passage, text, mustBeResolved);
    }

    CommentId begin(Revision about, Passage passage, String text, boolean mustBeResolved) {
        String words = words(about, passage);
        CommentId comment = comments.begin(about.article(), about.id(), text, mustBeResolved);
        store.insert(comment, new RevisionPassage(about.id(), passage), words);
        return comment;
    }

    /** The passages that an article's threads are about, and where they stand in its draft. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public Map<CommentId, Quotation> inDraft(ArticleId article) {
        return quotations(article, found -> passages.inDraft(article, found));
    }

    /** The passages that an article's threads are about, and where they stand in one of its revisions. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public Map<CommentId, Quotation> inRevision(RevisionId revision) {
        return quotations(revisions.revision(revision).article(), found -> passages.inRevision(revision, found));
    }

    private Map<CommentId, Quotation> quotations(
            ArticleId article, Function<List<RevisionPassage>, List<PassagePlace>> follow) {
        List<Quoted> quoted = store.of(article);
        List<PassagePlace> places =
                follow.apply(quoted.stream().map(Quoted::passage).toList());
        Map<CommentId, Quotation> quotations = new HashMap<>();
        for (int i = 0; i < quoted.size(); i++) {
            Quoted each = quoted.get(i);
            quotations.put(each.thread(), new Quotation(each.words(), places.get(i), each.proposal()));
        }
        return quotations;
    }
}
