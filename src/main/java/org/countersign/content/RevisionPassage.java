package org.countersign.content;

import org.countersign.document.Passage;
import org.countersign.shared.RevisionId;

/** A passage of a revision's body. */
public record RevisionPassage(RevisionId revision, Passage passage) {}
