package org.countersign.audit;

/** What can be done here that leaves a trace. The names are kept in the database: never rename one. */
public enum AuditAction {
    INSTALLATION_SET_UP("Set up the installation"),
    SIGNED_IN("Signed in"),
    SIGN_IN_FAILED("Failed to sign in"),
    SIGNED_OUT("Signed out"),
    PERSON_INVITED("Invited a person"),
    LINK_MADE("Made a password link"),
    PASSWORD_SET("Chose a password"),
    ROLES_CHANGED("Changed roles"),
    LICENCE_RECORDED("Recorded a licence"),
    PERSON_DEACTIVATED("Deactivated a person"),
    PERSON_REACTIVATED("Reactivated a person"),
    SESSIONS_ENDED("Signed a person out everywhere"),
    MAIL_RETRIED("Had an e-mail sent again"),
    PROFILE_CHANGED("Changed a profile"),
    TOKEN_MADE("Made an access token"),
    TOKEN_REVOKED("Revoked an access token"),
    ARTICLE_CREATED("Created an article"),
    ARTICLE_IMPORTED("Imported an article"),
    DETAILS_CHANGED("Changed details"),
    ARTICLE_FILED("Filed under topics"),
    DRAFT_EDITED("Edited the draft"),
    REVISION_CUT("Cut a revision"),
    REVISION_RESTORED("Restored a revision"),
    REVIEW_REQUESTED("Submitted for review"),
    REVIEW_ASSIGNED("Asked for a decision"),
    REVIEW_RELEASED("Ended an assignment"),
    SUBMISSION_TAKEN_BACK("Took a submission back"),
    CHANGES_REQUESTED("Requested changes"),
    REVISION_SIGNED("Approved and signed"),
    SIGNATURE_REVOKED("Revoked a signature"),
    ROUND_COMPLETED("Completed a review"),
    SIGNATURE_REFUSED("Was refused a signature"),
    REVIEW_ENDED("Ended a review by withdrawing"),
    REVIEW_POLICY_CHANGED("Changed review stages"),
    CHECKLIST_CHANGED("Changed a checklist"),
    COMMENTED("Commented"),
    COMMENT_REWORDED("Reworded a comment"),
    COMMENT_RESOLVED("Resolved a comment"),
    COMMENT_REOPENED("Reopened a comment"),
    WORDING_PROPOSED("Proposed a wording"),
    PROPOSAL_TAKEN("Took a proposed wording"),
    PROPOSAL_DECLINED("Declined a proposed wording"),
    PROPOSAL_WITHDRAWN("Withdrew a proposed wording"),
    PROPOSER_RULE_CHANGED("Changed whether proposers count as writers"),
    IMAGE_UPLOADED("Uploaded an image"),
    IMAGE_DESCRIBED("Described an image"),
    IMAGE_REPLACED("Replaced an image"),
    IMAGE_DELETED("Deleted an image"),
    PUBLISHED("Published"),
    WITHDRAWN("Withdrew"),
    TOPIC_ADDED("Added a topic"),
    TOPIC_RENAMED("Renamed a topic"),
    TOPIC_MOVED("Moved a topic"),
    TOPICS_MERGED("Merged topics"),
    TOPIC_DELETED("Deleted a topic");

    private final String label;

    AuditAction(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
