package org.countersign.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.countersign.components.ActionMenu;
import org.countersign.components.Confirmation;
import org.countersign.components.FormDialog;
import org.countersign.components.Notice;
import org.countersign.content.DraftParticulars;
import org.countersign.document.Block;
import org.countersign.document.Document;
import org.countersign.document.Inline;
import org.countersign.document.Marks;
import org.countersign.document.Reference;
import org.countersign.document.ReferenceId;
import org.countersign.document.Source;
import org.countersign.people.Role;
import org.countersign.testing.Colleague;
import org.countersign.testing.TestArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReferencesAndTextAreHeldAgainstEachOtherTest extends OnTheArticleScreen {

    private static final Reference FASTING = new Reference(ReferenceId.of("f1"), "On fasting", new Source.Pmid("7"));
    private static final Reference DRIVING = new Reference(ReferenceId.of("d2"), "On driving", null);
    private static final Reference SLEEP = new Reference(ReferenceId.of("s3"), "On sleep", null);

    @Autowired
    DraftParticulars particulars;

    Colleague nora;
    TestArticle article;

    @BeforeEach
    void anArticleThatRestsOnThree() {
        nora = clinic.author();
        article = clinic.articleBy(nora, "Migraine");
        clinic.as(
                nora,
                () -> List.of(FASTING, DRIVING, SLEEP)
                        .forEach(reference -> particulars.addReference(article.id(), reference)));
        cite("d2", "gone", "f1");
    }

    @Test
    void theyStandInTheOrderOfTheTextWithWhatDoesNotFit() {
        open(nora, article, "References");
        assertThat(rows())
                .satisfiesExactly(
                        missing -> assertThat(missing).startsWith("Missing reference"),
                        first -> assertThat(first).startsWith("1On driving").doesNotContain("Not cited"),
                        second -> assertThat(second).startsWith("2On fastingPMID 7"),
                        third -> assertThat(third).startsWith("3On sleepNot cited in the text"));
        assertThat($(Tab.class).all()).extracting(Tab::getLabel).contains("References 3");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("https://pubmed.ncbi.nlm.nih.gov/7/");
    }

    @Test
    void aMissingReferenceIsWrittenForTheMarkThatStandsInTheText() {
        open(nora, article, "References");
        click("Write it");
        text().setValue("Found\nagain");
        source().setValue("https://doi.org/10.1000/182");
        click("Add");
        assertThat($(FormDialog.class).exists()).isFalse();
        assertThat(references())
                .contains(new Reference(ReferenceId.of("gone"), "Found again", new Source.Doi("10.1000/182")));
        assertThat(rows()).hasSize(4).noneMatch(row -> row.startsWith("Missing"));
    }

    @Test
    void whatNamesNoSourceIsRefusedAtTheFieldAndKept() {
        open(nora, article, "References");
        click("Add reference");
        source().setValue("12345678");
        click("Add");
        assertThat(source().getErrorMessage()).contains("PMID 12345678");
        source().setValue("somewhere");
        click("Add");
        assertThat(source().isInvalid()).isTrue();
        assertThat(source().getErrorMessage()).contains("no DOI, PubMed number or web address");
        assertThat(source().getValue()).isEqualTo("somewhere");
        source().setValue("");
        click("Add");
        assertThat(text().isInvalid()).isTrue();
        assertThat(references()).hasSize(3);
    }

    @Test
    void aSourceThatIsHereAlreadyIsPointedOut() {
        open(nora, article, "References");
        click("Add reference");
        source().setValue("pmid: 7");
        assertThat(source().getHelperText()).isEqualTo("Reference 2 has this source already.");
    }

    @Test
    void whoeverComesSecondKeepsTheirWordsAndSaysWhoseStand() {
        Colleague tom = clinic.hire("Tom Reyes", Role.AUTHOR);
        open(nora, article, "References");
        actionsOf("On driving", "Edit");
        Reference toms = new Reference(DRIVING.id(), "On driving at night", null);
        clinic.as(tom, () -> particulars.changeReference(article.id(), DRIVING, toms));
        text().setValue("On driving by day");
        click("Save");
        assertThat(text().getValue()).isEqualTo("On driving by day");
        assertThat(wordsIn($(Notice.class).single()))
                .contains("Somebody changed this reference")
                .contains("On driving at night");
        assertThat(references()).contains(toms);
        click("Save");
        assertThat(references()).contains(new Reference(DRIVING.id(), "On driving by day", null));
    }

    @Test
    void whatSomebodyRemovedMeanwhileIsBroughtBackOnlyWhenAskedTwice() {
        open(nora, article, "References");
        actionsOf("On sleep", "Edit");
        clinic.as(clinic.editor(), () -> particulars.removeReference(article.id(), SLEEP));
        click("Save");
        assertThat(wordsIn($(Notice.class).single())).contains("Somebody removed this reference");
        click("Save");
        assertThat(references()).contains(SLEEP);
    }

    @Test
    void onlyWhatIsCitedIsAskedAboutBeforeItGoes() {
        open(nora, article, "References");
        actionsOf("On sleep", "Remove");
        assertThat($(Confirmation.class).exists()).isFalse();
        assertThat(references()).doesNotContain(SLEEP);
        actionsOf("On fasting", "Remove");
        assertThat(references()).contains(FASTING);
        click("Remove");
        assertThat(references()).containsExactly(DRIVING);
        assertThat(rows())
                .filteredOn(row -> row.startsWith("Missing reference"))
                .hasSize(2);
    }

    @Test
    void aListThatWasPastedBecomesReferencesAtOnePress() {
        TestArticle pasted = clinic.articleBy(nora, "Pasted")
                .writtenBy(
                        nora,
                        "Fasting helps [1], and so does rest [2].",
                        "References",
                        "1. Adams J. Fasting before sedation. 2019. doi:10.1000/fasting",
                        "2. Berg I. Rest. 2021.");
        open(nora, pasted, "References");
        click("Make them references");
        assertThat(rows())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("1Adams J. Fasting before sedation. 2019."),
                        second -> assertThat(second).startsWith("2Berg I. Rest. 2021."));
        assertThat(pasted.draft().body().content()).hasSize(1);
        assertThat(pasted.draft().content().citationNumbers().unknown()).isEmpty();
        assertThat(pasted.draft().content().citationNumbers().uncited()).isEmpty();
        assertThat(wordsIn($(ReferencesPanel.class).single())).doesNotContain("Make them references");
    }

    @Test
    void whoeverIsAtTheOfferStaysThereWhileOthersWrite() {
        TestArticle pasted = clinic.articleBy(nora, "Pasted")
                .writtenBy(nora, "Fasting helps [1].", "References", "1. Adams J. Fasting before sedation. 2019.");
        open(nora, pasted, "References");
        Button offer = $(Button.class).withText("Make it a reference").single();
        pasted.writtenBy(nora, "Fasting really helps [1].", "References", "1. Adams J. Fasting before sedation. 2019.");
        refresh();
        assertThat($(Button.class).withText("Make it a reference").single()).isSameAs(offer);
        pasted.writtenBy(
                nora,
                "Fasting really helps [1, 2].",
                "References",
                "1. Adams J. Fasting before sedation. 2019.",
                "2. Berg I. Rest. 2021.");
        refresh();
        assertThat($(Button.class).withText("Make them references").single()).isSameAs(offer);
        click("Make them references");
        assertThat(pasted.draft().content().references()).hasSize(2);
        assertThat(offer.getParent()).isEmpty();
    }

    @Test
    void numbersFollowTheText() {
        open(nora, article, "References");
        cite("s3", "f1", "d2");
        refresh();
        assertThat(rows())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("1On sleep"),
                        second -> assertThat(second).startsWith("2On fasting"),
                        third -> assertThat(third).startsWith("3On driving"));
    }

    @Test
    void whatIsCitedLeadsToItsMark() {
        open(clinic.reviewer(), article, "References");
        List<NativeButton> ways =
                $(NativeButton.class, $(ReferencesPanel.class).single()).all();
        assertThat(ways)
                .extracting(way -> way.getAriaLabel().orElseThrow())
                .containsExactly("Show reference 1 in the text", "Show reference 2 in the text");
        callsOfTheBrowser();
        ComponentUtil.fireEvent(ways.getLast(), new ClickEvent<>(ways.getLast()));
        assertThat(callsOfTheBrowser()).anySatisfy(call -> {
            assertThat(call.getExpression()).contains("scrollToReference");
            assertThat(call.getParameters()).contains("f1");
        });
    }

    private static List<UIInternals.JavaScriptInvocation> callsOfTheBrowser() {
        UIInternals internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .toList();
    }

    @Test
    void whoDoesNotWriteReadsThem() {
        open(clinic.reviewer(), article, "References");
        assertThat(rows()).hasSize(4);
        assertThat($(ActionMenu.class, $(ReferencesPanel.class).single()).exists())
                .isFalse();
        assertThat(wordsIn($(ReferencesPanel.class).single())).doesNotContain("Add reference", "Write it");
    }

    private void cite(String... references) {
        List<Inline> text = new ArrayList<>(List.of(new Inline.Text("Eat early.", Marks.NONE)));
        for (String reference : references) {
            text.add(new Inline.Citation(ReferenceId.of(reference), Marks.NONE));
        }
        article.writtenBy(nora, new Document(List.of(new Block.Paragraph(text))));
    }

    private List<Reference> references() {
        return article.draft().content().references();
    }

    private List<String> rows() {
        return $(ListItem.class, $(ReferencesPanel.class).single()).all().stream()
                .map(OnTheArticleScreen::wordsIn)
                .toList();
    }

    private void actionsOf(String reference, String action) {
        ReferenceRow row = $(ReferenceRow.class).all().stream()
                .filter(one -> wordsIn(one).contains(reference))
                .findFirst()
                .orElseThrow();
        ActionMenu.Item item = $(ActionMenu.Item.class, row).all().stream()
                .filter(one -> wordsIn(one).equals(action))
                .findFirst()
                .orElseThrow();
        test(item).click();
        roundTrip();
    }

    private TextArea text() {
        return $(TextArea.class)
                .withPropertyValue(TextArea::getLabel, "Reference")
                .single();
    }

    private SourceField source() {
        return $(SourceField.class).single();
    }
}
