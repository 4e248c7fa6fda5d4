package org.countersign.review;

import java.time.Instant;
import org.countersign.audit.AuditAction;
import org.jspecify.annotations.Nullable;

/**
 * Plain text that somebody proposes for a passage.
 *
 * @param present what the passage says, exactly
 * @param wording what it would say; empty when it is to go
 * @param answer null while nobody has answered
 */
public record Proposal(
        String present, String wording, @Nullable Answer answer) {

    /** How it ended. The names are kept in the database: never rename one. */
    public enum Outcome {
        TAKEN("Taken", AuditAction.PROPOSAL_TAKEN),
        DECLINED("Declined", AuditAction.PROPOSAL_DECLINED),
        WITHDRAWN("Withdrawn", AuditAction.PROPOSAL_WITHDRAWN);

        private final String label;
        private final AuditAction action;

        Outcome(String label, AuditAction action) {
            this.label = label;
            this.action = action;
        }

        AuditAction action() {
            return action;
        }

        /** "Taken", as it stands before "by Nora Feld". */
        public String label() {
            return label;
        }
    }

    /** @param reason why it was declined; else empty */
    public record Answer(Outcome outcome, String by, String reason, Instant at) {

        /** What to say to somebody who comes too late. */
        String sentence() {
            return switch (outcome) {
                case TAKEN -> by + " has taken this wording meanwhile.";
                case DECLINED -> by + " has declined this wording meanwhile.";
                case WITHDRAWN -> by + " has withdrawn this wording meanwhile.";
            };
        }
    }

    public boolean isOpen() {
        return answer == null;
    }
}
