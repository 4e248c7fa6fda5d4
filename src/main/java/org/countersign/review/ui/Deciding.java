package org.countersign.review.ui;

import org.countersign.review.ChecklistAnswers;
import org.countersign.review.Reviews;
import org.countersign.review.Rounds;
import org.countersign.review.Signatures;
import org.springframework.stereotype.Component;

/** What a review is decided by. */
@Component
record Deciding(
        Reviews reviews, Rounds rounds, Signatures signatures, ChecklistAnswers answers, Discussion discussion) {}
