package org.countersign.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.countersign.audit.AuditAction;
import org.countersign.content.ArticleStages;
import org.countersign.content.PassagePlace.Standing;
import org.countersign.content.Revision;
import org.countersign.content.Revisions;
import org.countersign.document.Document;
import org.countersign.document.InvalidStepException;
import org.countersign.document.Passage;
import org.countersign.document.Rewording;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RefusedException;
import org.countersign.shared.RevisionId;
import org.countersign.shared.TypedText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Other words for a passage, proposed in a thread of comments. How they end is for {@link ProposalAnswers}. */
@Service
public class Proposals {

    private static final int LONGEST = 2_000;
    private static final String WITHOUT_A_REASON = "Proposed another wording.";

    private final Comments comments;
    private final PassageComments passageComments;
    private final ProposalStore store;
    private final Revisions revisions;
    private final ArticleStages stages;

    Proposals(
            Comments comments,
            PassageComments passageComments,
            ProposalStore store,
            Revisions revisions,
            ArticleStages stages) {
        this.comments = comments;
        this.passageComments = passageComments;
        this.store = store;
        this.revisions = revisions;
        this.stages = stages;
    }

    /**
     * What a passage says, to begin a proposal with.
     *
     * @throws RefusedException when plain text cannot take its place
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR')")
    @Transactional(readOnly = true)
    public String words(RevisionId revision, Passage passage) {
        Document body = revisions.revision(revision).content().body();
        return Rewording.text(body, replaceable(body, passage));
    }

    private static Passage replaceable(Document body, Passage passage) {
        Rewording.obstacle(body, passage).ifPresent(sentence -> {
            throw new RefusedException(sentence);
        });
        return Rewording.withoutOuterSpace(body, passage)
                .orElseThrow(() -> new RefusedException("Select the words that you want to replace first."));
    }

    /**
     * Begins a thread with a proposal.
     *
     * @param wording plain text on one line; empty to have the passage go
     * @param reason may be empty
     * @throws RefusedException when plain text cannot take the passage's place, or it says that already
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR')")
    @Transactional
    public CommentId propose(
            RevisionId revision, Passage passage, String wording, String reason, boolean mustBeResolved) {
        Revision about = revisions.revision(revision);
        Document body = about.content().body();
        Passage replaced = replaceable(body, passage);
        String present = Rewording.text(body, replaced);
        String proposed = TypedText.line("A proposed wording", wording, LONGEST);
        if (proposed.equals(present)) {
            throw new RefusedException("This is what the passage says already. Write what it should say instead.");
        }
        requireValid(body, replaced, proposed);
        String said = reason.isBlank() ? WITHOUT_A_REASON : reason;
        CommentId thread = passageComments.begin(about, replaced, said, mustBeResolved);
        store.insert(thread, present, proposed);
        comments.record(AuditAction.WORDING_PROPOSED, about.article(), thread);
        stages.tellReaders(about.article());
        return thread;
    }

    private static void requireValid(Document body, Passage passage, String wording) {
        try {
            Rewording.apply(body, passage, wording);
        } catch (InvalidStepException e) {
            throw new RefusedException("This wording does not fit here. " + e.problem());
        }
    }

    /** Those that wait for an answer and whose passage stands in the draft. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<OpenProposal> open(ArticleId article) {
        Map<CommentId, String> proposers = store.proposersOfOpen(article);
        List<OpenProposal> open = new ArrayList<>();
        if (!proposers.isEmpty()) {
            Map<CommentId, Quotation> quotations = passageComments.inDraft(article);
            proposers.forEach((thread, by) -> {
                Quotation quotation = quotations.get(thread);
                if (quotation != null
                        && quotation.proposal() != null
                        && quotation.place() instanceof Standing standing) {
                    open.add(new OpenProposal(thread, by, standing, quotation.proposal()));
                }
            });
        }
        return open;
    }
}
