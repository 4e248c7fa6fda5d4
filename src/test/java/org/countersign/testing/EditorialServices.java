package org.countersign.testing;

import org.countersign.content.Articles;
import org.countersign.content.DraftParticulars;
import org.countersign.content.Drafts;
import org.countersign.content.Revisions;
import org.countersign.content.Versions;
import org.countersign.publishing.Publications;
import org.countersign.review.ChecklistAnswers;
import org.countersign.review.ReviewPolicies;
import org.countersign.review.Reviews;
import org.countersign.review.Revocations;
import org.countersign.review.Signatures;
import org.springframework.boot.test.context.TestComponent;

/** What a {@link TestArticle} goes through. */
@TestComponent
record EditorialServices(
        Articles articles,
        Drafts drafts,
        DraftParticulars particulars,
        Revisions revisions,
        Versions versions,
        ReviewPolicies policies,
        Reviews reviews,
        Revocations revocations,
        Signatures signatures,
        ChecklistAnswers answers,
        Publications publications) {}
