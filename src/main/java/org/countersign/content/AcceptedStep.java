package org.countersign.content;

import org.countersign.shared.PersonId;

/**
 * A step in the order in which everybody applies it.
 *
 * @param version the part's version after it
 * @param step ProseMirror's JSON
 * @param client names the tab that sent it
 */
public record AcceptedStep(int version, String step, String client, PersonId by) {}
