package org.countersign.notifications;

import java.time.Instant;

/**
 * An e-mail that was given up.
 *
 * @param subject what it tells
 * @param reason what stood in the way
 */
public record FailedMail(MailId id, String person, String email, String subject, String reason, Instant failedAt) {}
