package org.countersign.notifications;

/** What people are told of. The names are kept in the database: never rename one. */
public enum NoticeKind {
    ASSIGNED("%s asks for a review"),
    CHANGES_REQUESTED("%s requested changes"),
    SIGNED("%s approved and signed"),
    PUBLISHED("%s published"),
    WITHDRAWN("%s withdrew");

    private final String sentence;

    NoticeKind(String sentence) {
        this.sentence = sentence;
    }

    /** "Amara Osei requested changes". */
    String sentence(String actor) {
        return String.format(sentence, actor);
    }
}
