package org.countersign.notifications;

/** What people are told of. The names are kept in the database: never rename one. */
public enum NoticeKind {
    ASSIGNED("A review is asked of me", "%s asks for a review", Delivery.AT_ONCE),
    CHANGES_REQUESTED("Changes are requested", "%s requested changes", Delivery.AT_ONCE),
    SIGNED("A revision is signed", "%s approved and signed", Delivery.DAILY),
    REVOKED("A signature is revoked", "%s revoked a signature", Delivery.AT_ONCE),
    MENTIONED("I am mentioned in a comment", "%s mentioned you", Delivery.AT_ONCE),
    COMMENTED("Somebody comments", "%s commented", Delivery.DAILY),
    PROPOSAL_TAKEN("A wording of mine is taken", "%s took the wording that you proposed", Delivery.DAILY),
    PROPOSAL_DECLINED("A wording of mine is declined", "%s declined the wording that you proposed", Delivery.AT_ONCE),
    DUE_SOON("A review of mine is due", "A review is due within a day", Delivery.AT_ONCE),
    OVERDUE("A review is overdue", "A review is overdue", Delivery.AT_ONCE),
    PUBLISHED("An article is published", "%s published", Delivery.DAILY),
    WITHDRAWN("An article is withdrawn", "%s withdrew", Delivery.AT_ONCE);

    private final String label;
    private final String sentence;
    private final Delivery usualDelivery;

    NoticeKind(String label, String sentence, Delivery usualDelivery) {
        this.label = label;
        this.sentence = sentence;
        this.usualDelivery = usualDelivery;
    }

    /** As people choose it: "Changes are requested". */
    public String label() {
        return label;
    }

    /** How it comes by e-mail to whoever has chosen nothing. */
    Delivery usualDelivery() {
        return usualDelivery;
    }

    /** "Amara Osei requested changes"; what time did names nobody. */
    String sentence(String actor) {
        return String.format(sentence, actor);
    }
}
