package org.countersign.review;

import org.countersign.content.PassagePlace.Standing;

/**
 * A proposal that can be answered, and where its passage stands in the draft.
 *
 * @param by the proposer's name
 */
public record OpenProposal(CommentId thread, String by, Standing place, Proposal proposal) {}
