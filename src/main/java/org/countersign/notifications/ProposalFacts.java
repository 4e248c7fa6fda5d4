package org.countersign.notifications;

import org.countersign.shared.PersonId;

/**
 * What became of a proposed wording.
 *
 * @param comment what it was proposed with
 * @param reason why it was declined; else empty
 */
record ProposalFacts(CommentFacts comment, boolean taken, PersonId answeredBy, String reason) {}
