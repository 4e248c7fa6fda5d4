package org.countersign.content.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.countersign.components.Toasts;
import org.countersign.content.ArticleDetails;
import org.countersign.content.ArticleKind;
import org.countersign.content.ArticleState;
import org.countersign.content.Articles;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.document.BylineEntry;
import org.countersign.people.People;
import org.countersign.people.PersonName;
import org.countersign.people.Role;
import org.countersign.shared.InvalidSlugException;
import org.countersign.shared.RefusedException;
import org.countersign.shared.Slug;
import org.jspecify.annotations.Nullable;

/** What is set beside the text. Each field saves when it is left, and says so; there is no button to forget. */
final class DetailsForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Articles articles;
    private final transient ArticleScreen screen;
    private final transient ArticleDetails seen;
    private final Select<ArticleKind> kind = new Select<>();
    private final TextField slug = new TextField("Address");
    private final MultiSelectComboBox<PersonName> byline = new MultiSelectComboBox<>("Byline");

    DetailsForm(Articles articles, People people, ArticleScreen screen) {
        this.articles = articles;
        this.screen = screen;
        this.seen = screen.article().details();
        addClassName("details-form");
        boolean writes = screen.person().has(Role.AUTHOR) || screen.person().has(Role.EDITOR);
        configureKind(screen.article());
        configureSlug(screen.article());
        configureByline(people, screen.article());
        kind.setReadOnly(!writes);
        slug.setReadOnly(!writes);
        byline.setReadOnly(!writes);
        add(kind, slug, byline);
    }

    private void configureKind(ArticleState article) {
        kind.setLabel("Kind");
        kind.setItems(ArticleKind.values());
        kind.setItemLabelGenerator(ArticleKind::label);
        kind.setValue(article.kind());
        kind.setWidthFull();
        kind.addValueChangeListener(event -> save());
    }

    private void configureSlug(ArticleState article) {
        slug.setValue(article.slug().value());
        slug.setPrefixComponent(new Span(article.kind().pathPrefix()));
        slug.setHelperText(
                article.slugFollowsTitle()
                        ? "Follows the title until you set it. Empty it to follow the title again."
                        : "Set by hand. Empty it to follow the title again.");
        slug.setMaxLength(Slug.MAXIMUM_LENGTH);
        slug.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        slug.setWidthFull();
        slug.addValueChangeListener(event -> save());
    }

    private void configureByline(People people, ArticleState article) {
        List<PersonName> printed =
                article.byline().stream().map(DetailsForm::name).toList();
        List<PersonName> choices = new ArrayList<>(printed);
        people.withAnyOf(Set.of(Role.values())).stream()
                .filter(person -> printed.stream().noneMatch(one -> one.id().equals(person.id())))
                .forEach(choices::add);
        byline.setItems(choices);
        byline.setItemLabelGenerator(PersonName::printedName);
        byline.setValue(printed);
        byline.setHelperText(
                "Whoever is named here cannot sign it. Credentials are printed as their profiles have them.");
        byline.setWidthFull();
        byline.addValueChangeListener(event -> save());
    }

    private static PersonName name(BylineEntry entry) {
        return new PersonName(entry.person(), entry.name(), entry.credentials());
    }

    private void save() {
        try {
            slug.setInvalid(false);
            ArticleDetails wanted = new ArticleDetails(
                    kind.getValue(),
                    wantedSlug(),
                    byline.getValue().stream().map(PersonName::id).toList());
            articles.changeDetails(screen.article().id(), seen, wanted);
            Toasts.confirm("Saved.");
            screen.refresh();
        } catch (InvalidSlugException invalid) {
            slug.setErrorMessage(invalid.sentence());
            slug.setInvalid(true);
        } catch (RefusedException refused) {
            Toasts.refuse(refused.sentence());
            screen.refresh();
        }
    }

    private @Nullable Slug wantedSlug() {
        String text = slug.getValue().strip();
        boolean untouched =
                seen.slug() == null && text.equals(screen.article().slug().value());
        return text.isEmpty() || untouched ? null : Slug.of(text);
    }
}
