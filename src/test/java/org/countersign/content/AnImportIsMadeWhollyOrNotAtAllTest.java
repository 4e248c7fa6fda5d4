package org.countersign.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditEntry;
import org.countersign.audit.AuditFilter;
import org.countersign.audit.AuditTrail;
import org.countersign.document.Document;
import org.countersign.document.Reference;
import org.countersign.document.ReferenceId;
import org.countersign.exchange.Import;
import org.countersign.exchange.ImportFormat;
import org.countersign.exchange.ImportReport;
import org.countersign.exchange.Imported;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RefusedException;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class AnImportIsMadeWhollyOrNotAtAllTest {

    private static final Imported TEXT = new Import(hash -> false).text(ImportFormat.MARKDOWN, """
            ---
            summary: How to prepare
            ---
            # Before you come

            ## Food

            Eat nothing.[^adams]

            ![a plate](plate.png)

            [^adams]: Adams J. Fasting. doi:10.1000/fasting
            """);

    @Autowired
    private TestClinic clinic;

    @Autowired
    private Imports imports;

    @Autowired
    private Articles articles;

    @Autowired
    private Drafts drafts;

    @Autowired
    private AuditTrail auditTrail;

    @Test
    void theDraftHoldsTheTextWithItsReferencesAndIsItsImportersWork() {
        ArticleId id = clinic.as(
                clinic.author(), () -> imports.create(ArticleKind.POST, "Before you come", TEXT, "before.md"));
        Draft draft = clinic.as(clinic.author(), () -> drafts.open(id));
        assertThat(draft.title()).isEqualTo("Before you come");
        assertThat(draft.summary()).isEqualTo("How to prepare");
        assertThat(draft.body()).isEqualTo(TEXT.body());
        assertThat(draft.content().references()).isEqualTo(TEXT.references());
        assertThat(draft.content().citationNumbers().unknown()).isEmpty();
        assertThat(clinic.as(clinic.author(), () -> articles.state(id)).kind()).isEqualTo(ArticleKind.POST);
    }

    @Test
    void theAuditTrailTellsWhereItCameFromAndWhatWasLost() {
        ArticleId id =
                clinic.as(clinic.author(), () -> imports.create(ArticleKind.ARTICLE, "Audited", TEXT, "before.md"));
        AuditEntry entry = clinic.as(
                clinic.administrator(),
                () -> auditTrail.entries(AuditFilter.everything(), null, 50).stream()
                        .filter(found -> found.action() == AuditAction.ARTICLE_IMPORTED
                                && id.value().equals(found.subject().id()))
                        .findFirst()
                        .orElseThrow());
        assertThat(entry.details()).contains("before.md", "1 image was not kept");
    }

    @Test
    void whatCannotBeKeptWholeLeavesNoArticleBehind() {
        Reference twice = new Reference(ReferenceId.of("a"), "Adams", null);
        Imported broken =
                new Imported("T", "", Document.empty(), List.of(twice, twice), List.of(), new ImportReport(List.of()));
        int before = count();
        assertThatThrownBy(() -> clinic.as(
                        clinic.author(), () -> imports.create(ArticleKind.ARTICLE, "Half", broken, "half.md")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> clinic.as(
                        clinic.author(), () -> imports.create(ArticleKind.ARTICLE, "T".repeat(301), TEXT, "long.md")))
                .isInstanceOf(RefusedException.class);
        assertThat(count()).isEqualTo(before);
    }

    private int count() {
        return clinic.as(clinic.author(), () -> articles.count(ArticleFilter.everything(), 1_000));
    }
}
