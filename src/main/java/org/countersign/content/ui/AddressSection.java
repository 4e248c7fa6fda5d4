package org.countersign.content.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.countersign.content.ArticleDetails;
import org.countersign.content.ArticleKind;
import org.countersign.content.ArticleState;
import org.countersign.content.Articles;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.shared.InvalidSlugException;
import org.countersign.shared.Slug;

/** Kind and address. */
final class AddressSection extends DetailsSection<AddressSection.Address> {

    private static final long serialVersionUID = 1L;

    private final transient Articles articles;
    private final Select<ArticleKind> kind = new Select<>();
    private final TextField slug = new TextField("Address");
    private final Span path = new Span();
    private String followed = "";

    /** @param slug empty while it follows the title */
    record Address(ArticleKind kind, String slug) {}

    AddressSection(Articles articles, ArticleScreen screen) {
        super(screen);
        this.articles = articles;
        kind.setLabel("Kind");
        kind.setItems(ArticleKind.values());
        kind.setItemLabelGenerator(ArticleKind::label);
        kind.setWidthFull();
        kind.setReadOnly(!canWrite());
        kind.addValueChangeListener(event -> save());
        slug.setPrefixComponent(path);
        slug.setMaxLength(Slug.MAXIMUM_LENGTH);
        slug.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        slug.setManualValidation(true);
        slug.setWidthFull();
        slug.setReadOnly(!canWrite());
        slug.addValueChangeListener(event -> save());
        add(kind, slug);
        begin();
    }

    @Override
    Address present() {
        ArticleState article = screen().article();
        return new Address(
                article.kind(), article.slugFollowsTitle() ? "" : article.slug().value());
    }

    @Override
    Address written() {
        String text = slug.getValue().strip();
        return new Address(kind.getValue(), text.equals(followed) ? "" : text);
    }

    @Override
    void show(Address address) {
        ArticleState article = screen().article();
        followed = article.slugFollowsTitle() ? article.slug().value() : "";
        kind.setValue(address.kind());
        path.setText(address.kind().pathPrefix());
        slug.setValue(article.slug().value());
        slug.setInvalid(false);
        slug.setHelperText(
                article.slugFollowsTitle()
                        ? "Follows the title until you set it. Empty it to follow the title again."
                        : "Set by hand. Empty it to follow the title again.");
    }

    @Override
    boolean change(Address before, Address wanted) {
        try {
            slug.setInvalid(false);
            articles.changeDetails(screen().article().id(), details(before), details(wanted));
            return true;
        } catch (InvalidSlugException invalid) {
            slug.setErrorMessage(invalid.sentence());
            slug.setInvalid(true);
            return false;
        }
    }

    private ArticleDetails details(Address address) {
        return new ArticleDetails(
                address.kind(),
                address.slug().isEmpty() ? null : Slug.of(address.slug()),
                screen().article().details().byline());
    }

    @Override
    String inWords(Address address) {
        return address.kind().label() + " at " + address.kind().pathPrefix()
                + screen().article().slug();
    }
}
