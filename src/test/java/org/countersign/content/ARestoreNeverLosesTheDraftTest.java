package org.countersign.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.countersign.document.BylineEntry;
import org.countersign.people.Role;
import org.countersign.shared.ContentHash;
import org.countersign.shared.RefusedException;
import org.countersign.testing.AtOnce;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ARestoreNeverLosesTheDraftTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    Drafts drafts;

    Colleague nora;
    TestArticle article;

    @BeforeEach
    void anArticleWithAFirstVersion() {
        nora = clinic.author();
        article = clinic.articleBy(nora, "Migraine")
                .writtenBy(nora, "First paragraph.", "Second paragraph.")
                .keptBy(nora, "Before the rewrite");
    }

    @Test
    void whatTheDraftWasIsKeptFirst() {
        article.titledBy(nora, "Migraine and its aura").writtenBy(nora, "All new.");
        Draft before = article.draft();
        article.restoredBy(nora, article.revision(1));
        assertThat(article.draft().content()).isEqualTo(article.revision(1).content());
        assertThat(article.revision(2).content()).isEqualTo(before.content());
        assertThat(article.history())
                .extracting(RevisionSummary::origin)
                .containsExactly(RevisionOrigin.RESTORE, RevisionOrigin.RESTORE, RevisionOrigin.NAMED);
    }

    @Test
    void restoringBackGivesTheSameHash() {
        Colleague tom = clinic.hire("Tom Reyes", Role.AUTHOR);
        article.titledBy(nora, "Migraine and its aura")
                .summarizedBy(nora, "Another one.")
                .bylineChangedBy(nora, tom, nora)
                .writtenBy(nora, "Second paragraph.", "First paragraph, changed.");
        ContentHash before = article.draft().content().hash();
        article.restoredBy(nora, article.revision(1));
        assertThat(article.draft().byline()).extracting(BylineEntry::person).containsExactly(nora.id());
        article.restoredBy(nora, article.revision(2));
        assertThat(article.draft().content().hash()).isEqualTo(before);
    }

    @Test
    void whatIsKeptAlreadyIsNotKeptTwice() {
        article.writtenBy(nora, "All new.").keptBy(nora, "After the rewrite").restoredBy(nora, article.revision(1));
        assertThat(article.history()).hasSize(3);
        assertThat(article.newestRevision().content())
                .isEqualTo(article.revision(1).content());
    }

    @Test
    void whoeverHasTheDraftOpenGetsTheStepsThatLeadThere() {
        article.writtenBy(nora, "First paragraph.", "Second, changed.");
        int open = article.draft().bodyVersion();
        article.restoredBy(nora, article.revision(1));
        List<AcceptedStep> steps = clinic.as(nora, () -> drafts.stepsAfter(article.id(), DraftPart.BODY, open));
        assertThat(steps).isNotEmpty().allSatisfy(step -> {
            assertThat(step.by()).isEqualTo(nora.id());
            assertThat(step.step()).doesNotContain("First");
        });
    }

    /** Words that cannot follow such steps are offered back to whoever typed them: see docs/live-editing.md. */
    @Test
    void browsersKnowTheStepsByTheirName() throws IOException {
        int open = article.draft().bodyVersion();
        article.writtenBy(nora, "All new.").restoredBy(nora, article.revision(1));
        AcceptedStep last = clinic.as(nora, () -> drafts.stepsAfter(article.id(), DraftPart.BODY, open))
                .getLast();
        assertThat(Files.readString(Path.of("frontend/editor/live/messages.ts")))
                .contains("export const REWRITTEN = '" + last.client() + "';");
    }

    @Test
    void wordsThatArriveMeanwhileAreInOneOfTheTwo() throws Exception {
        article.writtenBy(nora, "All new.");
        Revision first = article.revision(1);
        List<AtOnce.Outcome<TestArticle>> outcomes = AtOnce.all(
                List.of(() -> article.restoredBy(nora, first), () -> article.summarizedBy(nora, "Typed meanwhile.")));
        long accepted = outcomes.stream().filter(AtOnce.Outcome::succeeded).count();
        List<String> everything = article.history().stream()
                .map(revision -> article.revision(revision.number()).content().summary())
                .toList();
        if (accepted == 2) {
            assertThat(article.draft().summary().equals("Typed meanwhile.") || everything.contains("Typed meanwhile."))
                    .isTrue();
        }
        assertThat(article.revision(2).content().body())
                .isNotEqualTo(first.content().body());
    }

    @Test
    void whatTheDraftSaysAlreadyIsNotRestored() {
        Revision first = article.revision(1);
        assertThatThrownBy(() -> article.restoredBy(nora, first))
                .isInstanceOf(RefusedException.class)
                .hasMessage("The draft says exactly what revision 1 says.");
        assertThat(article.history()).hasSize(1);
    }

    @Test
    void anotherArticlesRevisionIsNotRestored() {
        Revision first = article.revision(1);
        TestArticle other = clinic.articleBy(nora, "Sleep");
        assertThatThrownBy(() -> other.restoredBy(nora, first)).isInstanceOf(RefusedException.class);
    }

    @Test
    void theSignedTextIsApprovedAgain() {
        article.submittedBy(nora).signedBy(clinic.reviewer()).writtenBy(nora, "All new.");
        assertThat(article.stage()).isEqualTo(Stage.WRITING);
        article.restoredBy(nora, article.revision(2));
        assertThat(article.stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void aVersionIsKeptUnderItsNameAndOnlyOnce() {
        assertThat(article.history().getFirst().name()).isEqualTo("Before the rewrite");
        assertThatThrownBy(() -> article.keptBy(nora, "Again"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Nothing has changed");
        article.writtenBy(nora, "More.");
        assertThatThrownBy(() -> article.keptBy(nora, "  ")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> article.keptBy(nora, "a".repeat(201))).isInstanceOf(RefusedException.class);
        assertThat(article.history()).hasSize(1);
    }
}
