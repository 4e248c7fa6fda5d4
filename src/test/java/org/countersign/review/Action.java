package org.countersign.review;

/** What people do to an article in {@link ModelReview}. */
enum Action {
    WRITE,
    CHANGE_POLICY,
    SUBMIT,
    TAKE_BACK,
    REQUEST_CHANGES,
    SIGN,
    REVOKE,
    PUBLISH,
    WITHDRAW
}
