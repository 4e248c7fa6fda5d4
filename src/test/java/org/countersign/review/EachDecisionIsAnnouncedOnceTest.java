package org.countersign.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.countersign.shared.RefusedException;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DatabaseTest
@RecordApplicationEvents
class EachDecisionIsAnnouncedOnceTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    Reviews reviews;

    @Autowired
    ApplicationEvents events;

    Colleague nora;
    Colleague amara;
    TestArticle article;
    ReviewId review;

    @BeforeEach
    void aSubmission() {
        nora = clinic.author();
        amara = clinic.reviewer();
        article = clinic.articleBy(nora, "Migraine").submittedBy(nora);
        review = article.openReview().id();
    }

    @Test
    void aSubmissionAndNoneThatIsRefused() {
        assertThatThrownBy(() -> article.submittedBy(nora)).isInstanceOf(RefusedException.class);
        assertThat(events.stream(ReviewRequested.class)).containsExactly(new ReviewRequested(article.id(), review));
    }

    @Test
    void aSignatureAndNoDecisionAfterIt() {
        article.signedBy(amara);
        assertThatThrownBy(() -> clinic.as(amara, () -> reviews.requestChanges(review, "Too late.")))
                .isInstanceOf(RefusedException.class);
        assertThat(events.stream(ChangesRequested.class)).isEmpty();
        assertThat(events.stream(RevisionSigned.class))
                .containsExactly(new RevisionSigned(
                        article.id(), review, article.newestSignature().id()));
    }

    @Test
    void aRequestForChanges() {
        article.changesRequestedBy(amara, "Say how often.");
        assertThat(events.stream(ChangesRequested.class)).containsExactly(new ChangesRequested(article.id(), review));
    }

    @Test
    void aSubmissionTakenBack() {
        article.takenBackBy(nora);
        assertThat(events.stream(ReviewTakenBack.class)).containsExactly(new ReviewTakenBack(article.id(), review));
    }
}
