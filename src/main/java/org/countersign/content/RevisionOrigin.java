package org.countersign.content;

/** Why a revision was cut. */
public enum RevisionOrigin {
    SUBMISSION,
    /** When an earlier revision became the draft: what the draft had been, and what it became. */
    RESTORE,
    /** Somebody kept it under a name. */
    NAMED,
    /** The system kept it when nobody had written for a while. */
    AUTOMATIC
}
