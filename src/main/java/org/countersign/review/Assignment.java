package org.countersign.review;

import java.time.Instant;
import org.countersign.shared.PersonId;

/**
 * Somebody is asked to decide a stage.
 *
 * @param by the name of whoever asked them; their own when they took it
 * @param note what was said with it; may be empty
 */
public record Assignment(PersonId person, String name, String by, Instant at, String note) {}
