package org.countersign.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import org.countersign.testing.AtOnce;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class AFinishedSpellOfWritingIsKeptOnceTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    AutomaticVersions versions;

    Colleague nora;
    TestArticle article;

    @BeforeEach
    void anArticle() {
        nora = clinic.author();
        article = clinic.articleBy(nora, "Migraine");
    }

    @Test
    void halfAnHourAfterTheLastWord() {
        Instant now = Instant.now();
        versions.keepWhatIsFinished(now.plusSeconds(60));
        assertThat(article.history()).isEmpty();
        versions.keepWhatIsFinished(later(now));
        assertThat(article.history()).singleElement().satisfies(kept -> {
            assertThat(kept.origin()).isEqualTo(RevisionOrigin.AUTOMATIC);
            assertThat(kept.createdBy()).isEqualTo("Nora Feld");
        });
        assertThat(article.newestRevision().content()).isEqualTo(article.draft().content());
        assertThat(article.newestRevision().contributors()).containsExactly(nora.id());
    }

    @Test
    void onceHoweverManyNodesSeeIt() throws Exception {
        Instant later = later(Instant.now());
        assertThat(AtOnce.all(Collections.nCopies(4, () -> {
                    versions.keepWhatIsFinished(later);
                    return true;
                })))
                .allMatch(AtOnce.Outcome::succeeded);
        versions.keepWhatIsFinished(later(later));
        assertThat(article.history()).hasSize(1);
    }

    @Test
    void whatWasSubmittedIsKeptAlready() {
        article.submittedBy(nora);
        versions.keepWhatIsFinished(later(Instant.now()));
        assertThat(article.history()).hasSize(1);
        article.writtenBy(nora, "More.");
        versions.keepWhatIsFinished(later(Instant.now()));
        assertThat(article.history()).hasSize(2);
    }

    @Test
    void whatWasTakenBackAgainIsNoChange() {
        article.submittedBy(nora);
        article.writtenBy(nora, "More.").writtenBy(nora, "Ask your clinician about Migraine.");
        versions.keepWhatIsFinished(later(Instant.now()));
        assertThat(article.history()).hasSize(1);
    }

    private static Instant later(Instant now) {
        return now.plus(AutomaticVersions.PAUSE).plusSeconds(60);
    }
}
