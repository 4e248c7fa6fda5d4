package org.countersign.review;

/** Where a review's screen is, for links from other screens. */
public final class ReviewAddress {

    private ReviewAddress() {}

    /** Relative to the site: {@code desk/reviews/0192…}. */
    public static String of(ReviewId review) {
        return "desk/reviews/" + review;
    }
}
