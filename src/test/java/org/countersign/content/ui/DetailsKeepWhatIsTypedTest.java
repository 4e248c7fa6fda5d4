package org.countersign.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.countersign.components.Notice;
import org.countersign.content.DraftParticulars;
import org.countersign.content.screen.SearchResultPreview;
import org.countersign.document.BylineEntry;
import org.countersign.document.SearchListing;
import org.countersign.people.PersonName;
import org.countersign.people.Role;
import org.countersign.testing.Colleague;
import org.countersign.testing.TestArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DetailsKeepWhatIsTypedTest extends OnTheArticleScreen {

    @Autowired
    DraftParticulars particulars;

    Colleague nora;
    Colleague tom;
    TestArticle article;

    @BeforeEach
    void anArticleByTwo() {
        nora = clinic.author();
        tom = clinic.hire("Tom Reyes", Role.AUTHOR);
        article = clinic.articleBy(nora, "Migraine").bylineChangedBy(nora, nora, tom);
    }

    @Test
    void authorsAreOrderedByButtons() {
        open(nora, article, "Details");
        assertThat(button("Move Nora Feld up").isEnabled()).isFalse();
        press("Move Tom Reyes up");
        assertThat(byline()).containsExactly("Tom Reyes", "Nora Feld");
        assertThat(button("Move Tom Reyes up").isEnabled()).isFalse();
        press("Move Tom Reyes down");
        assertThat(byline()).containsExactly("Nora Feld", "Tom Reyes");
    }

    @Test
    void authorsAreAddedByNameAndTakenOut() {
        Colleague lena = clinic.hire("Lena Brandt", Role.AUTHOR);
        open(nora, article, "Details");
        ComboBox<PersonName> addition = addition();
        addition.setValue(addition.getListDataView()
                .getItems()
                .filter(person -> person.id().equals(lena.id()))
                .findFirst()
                .orElseThrow());
        assertThat(byline()).containsExactly("Nora Feld", "Tom Reyes", "Lena Brandt");
        assertThat(addition.getListDataView().getItems().map(PersonName::id))
                .isNotEmpty()
                .doesNotContain(nora.id(), lena.id());
        press("Remove Tom Reyes");
        assertThat(byline()).containsExactly("Nora Feld", "Lena Brandt");
    }

    @Test
    void whoComesSecondSeesWhatStandsThereAndDecides() {
        open(nora, article, "Details");
        article.bylineChangedBy(tom, tom);
        press("Move Tom Reyes up");
        assertThat(byline()).containsExactly("Tom Reyes");
        assertThat(wordsIn(notice()))
                .contains("Somebody changed these details while you had them open.")
                .contains("There is now: Tom Reyes.");
        assertThat(button("Move Nora Feld up").isEnabled()).isTrue();
        click("Try again");
        assertThat(byline()).containsExactly("Tom Reyes", "Nora Feld");
        assertThat($(Notice.class).all()).isEmpty();
    }

    @Test
    void anAddressThatIsTakenStaysInTheFieldUntilItIsDiscarded() {
        clinic.articleBy(nora, "Headaches").addressChosenBy(nora, "pain");
        open(nora, article, "Details");
        String own = slug().getValue();
        slug().setValue("pain");
        assertThat(wordsIn(notice())).contains("belongs to \"Headaches\" already");
        assertThat(slug().getValue()).isEqualTo("pain");
        click("Discard");
        assertThat(slug().getValue()).isEqualTo(own);
        slug().setValue("Not an address");
        assertThat(slug().isInvalid()).isTrue();
        assertThat(article.state().slug().value()).isEqualTo(own);
    }

    @Test
    void anEmptiedAddressFollowsTheTitleAgain() {
        open(nora, article, "Details");
        String fromTitle = slug().getValue();
        slug().setValue("headaches-of-one-side");
        assertThat(article.state().slugFollowsTitle()).isFalse();
        slug().setValue("");
        assertThat(article.state().slugFollowsTitle()).isTrue();
        assertThat(slug().getValue()).isEqualTo(fromTitle);
        slug().setValue("");
        assertThat(slug().getValue()).isEqualTo(fromTitle);
    }

    @Test
    void theSearchResultIsShownWhileItIsWrittenAndSavedWhenTheFieldIsLeft() {
        open(nora, article, "Details");
        assertThat(preview())
                .contains("/articles/migraine")
                .contains("Migraine")
                .contains("What to know about it.");
        assertThat(searchTitle().getPlaceholder()).isEqualTo("Migraine");
        searchTitle().setValue("Migraine: what helps, what does not, and when to call the clinic");
        assertThat(preview()).contains("and when to call the clinic");
        assertThat(searchTitle().getHelperText()).startsWith("64 characters.").contains("cut titles off");
        assertThat(search()).isEqualTo(SearchListing.NONE);
        leave(searchTitle());
        assertThat(search().title()).startsWith("Migraine: what helps");
    }

    @Test
    void halfATitleOutlivesSomebodyElsesChange() {
        open(nora, article, "Details");
        searchTitle().setValue("Migraine and wh");
        SearchListing toms = new SearchListing("", "Causes and treatment.");
        clinic.as(tom, () -> particulars.changeSearchListing(article.id(), SearchListing.NONE, toms));
        refresh();
        assertThat(searchTitle().getValue()).isEqualTo("Migraine and wh");
        leave(searchTitle());
        assertThat(search()).isEqualTo(toms);
        assertThat(wordsIn(notice())).contains("There is now: the article's title with “Causes and treatment.”");
        click("Discard");
        assertThat(description().getValue()).isEqualTo("Causes and treatment.");
        assertThat(searchTitle().getValue()).isEmpty();
    }

    @Test
    void whatNobodyTouchedFollowsTheArticle() {
        open(nora, article, "Details");
        SearchListing toms = new SearchListing("Migraine at work", "");
        clinic.as(tom, () -> particulars.changeSearchListing(article.id(), SearchListing.NONE, toms));
        article.bylineChangedBy(tom, tom);
        refresh();
        assertThat(searchTitle().getValue()).isEqualTo("Migraine at work");
        assertThat($(BylineRow.class).all()).hasSize(1);
    }

    @Test
    void whoDoesNotWriteReadsThem() {
        open(clinic.reviewer(), article, "Details");
        assertThat(searchTitle().isReadOnly()).isTrue();
        assertThat(description().isReadOnly()).isTrue();
        assertThat(slug().isReadOnly()).isTrue();
        assertThat($(ComboBox.class).all()).isEmpty();
        assertThat($(Button.class, $(BylineSection.class).single()).all()).isEmpty();
    }

    private List<String> byline() {
        return article.state().byline().stream().map(BylineEntry::name).toList();
    }

    private SearchListing search() {
        return article.state().particulars().search();
    }

    private String preview() {
        return wordsIn($(SearchResultPreview.class).single());
    }

    private Notice notice() {
        return $(Notice.class).single();
    }

    private Button button(String name) {
        return $(Button.class).all().stream()
                .filter(one -> one.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void press(String name) {
        test(button(name)).click();
        roundTrip();
    }

    private static void leave(TextField field) {
        ComponentUtil.fireEvent(field, new BlurNotifier.BlurEvent<>(field, true));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PersonName> addition() {
        return $(ComboBox.class).single();
    }

    private TextField slug() {
        return $(TextField.class)
                .withPropertyValue(TextField::getLabel, "Address")
                .single();
    }

    private TextField searchTitle() {
        return $(TextField.class)
                .withPropertyValue(TextField::getLabel, "Search title")
                .single();
    }

    private TextArea description() {
        return $(TextArea.class)
                .withPropertyValue(TextArea::getLabel, "Search description")
                .single();
    }
}
