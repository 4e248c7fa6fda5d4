package org.countersign.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.countersign.document.Block;
import org.countersign.document.Cover;
import org.countersign.document.Document;
import org.countersign.document.Inline;
import org.countersign.document.Marks;
import org.countersign.document.Reference;
import org.countersign.document.ReferenceId;
import org.countersign.document.SearchListing;
import org.countersign.document.Source;
import org.countersign.document.TableCell;
import org.countersign.document.TableRow;
import org.countersign.people.Role;
import org.countersign.shared.ImageHash;
import org.countersign.shared.RefusedException;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ReferencesAreChangedKnowinglyTest {

    private static final Reference FASTING = new Reference(ReferenceId.of("f1"), "On fasting", null);

    @Autowired
    TestClinic clinic;

    @Autowired
    DraftParticulars particulars;

    Colleague nora;
    Colleague tom;
    TestArticle article;

    @BeforeEach
    void anArticleWithAReference() {
        nora = clinic.author();
        tom = clinic.hire("Tom Reyes", Role.AUTHOR);
        article = clinic.articleBy(nora, "Migraine");
        clinic.as(nora, () -> particulars.addReference(article.id(), FASTING));
    }

    @Test
    void ofTwoPeopleWhoChangeOneReferenceTheSecondIsTold() {
        Reference withSource = new Reference(FASTING.id(), "On fasting", new Source.Pmid("1"));
        clinic.as(tom, () -> particulars.changeReference(article.id(), FASTING, withSource));
        assertThatThrownBy(() -> clinic.as(nora, () -> particulars.removeReference(article.id(), FASTING)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Somebody changed this while you had it open");
        assertThat(article.draft().content().references()).containsExactly(withSource);
    }

    @Test
    void twoPeopleWhoAddReferencesAtOnceKeepBoth() {
        Reference driving = new Reference(ReferenceId.of("d2"), "On driving", null);
        clinic.as(tom, () -> particulars.addReference(article.id(), driving));
        assertThat(article.draft().content().references()).containsExactly(FASTING, driving);
    }

    @Test
    void whoChangesAReferenceIsAContributor() {
        clinic.as(tom, () -> particulars.removeReference(article.id(), FASTING));
        article.submittedBy(nora);
        assertThat(article.newestRevision().contributors()).contains(tom.id());
    }

    @Test
    void anApprovalEndsWithAChangeOfReferencesSearchListingOrCover() {
        Colleague maya = clinic.reviewer();
        article.submittedBy(nora).signedBy(maya);
        assertThat(article.stage()).isEqualTo(Stage.APPROVED);
        SearchListing listing = new SearchListing("Migraine, prevented", "");
        clinic.as(nora, () -> particulars.changeSearchListing(article.id(), SearchListing.NONE, listing));
        assertThat(article.stage()).isEqualTo(Stage.WRITING);
        clinic.as(nora, () -> particulars.changeSearchListing(article.id(), listing, SearchListing.NONE));
        assertThat(article.stage()).isEqualTo(Stage.APPROVED);
        Cover cover = new Cover(ImageHash.of("0".repeat(64)), "A window", 1200, 800);
        clinic.as(nora, () -> particulars.changeCover(article.id(), null, cover));
        assertThat(article.stage()).isEqualTo(Stage.WRITING);
        clinic.as(nora, () -> particulars.changeCover(article.id(), cover, null));
        clinic.as(nora, () -> particulars.removeReference(article.id(), FASTING));
        assertThat(article.stage()).isEqualTo(Stage.WRITING);
    }

    @Test
    void aMarkWithoutAReferenceAndATableWithoutAHeaderAreNotSubmitted() {
        Block.Paragraph cited = new Block.Paragraph(List.of(
                new Inline.Text("Eat early.", Marks.NONE), new Inline.Citation(ReferenceId.of("x"), Marks.NONE)));
        Block.Table table = new Block.Table(List.of(new TableRow(List.of(new TableCell(false, 1, 1, List.of(cited))))));
        article.writtenBy(nora, new Document(List.of(cited, table)));
        assertThatThrownBy(() -> article.submittedBy(nora))
                .isInstanceOf(IncompleteDraftException.class)
                .hasMessageContaining("a header row or column in every table")
                .hasMessageContaining("the reference that a citation mark in the text stands for");
    }
}
