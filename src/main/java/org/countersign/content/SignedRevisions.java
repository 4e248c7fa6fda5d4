package org.countersign.content;

import org.countersign.shared.RevisionId;

/** Knows which revisions somebody has vouched for; the module that keeps the signatures tells. */
public interface SignedRevisions {

    boolean isSigned(RevisionId revision);
}
