package org.countersign.content.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.countersign.components.SectionHeading;
import org.countersign.content.ArticleState;
import org.countersign.content.DraftParticulars;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.content.screen.SearchResultPreview;
import org.countersign.document.SearchListing;

/** What search engines are told, and about how they will show it. Saved when a field is left. */
final class SearchSection extends DetailsSection<SearchListing> {

    private static final long serialVersionUID = 1L;

    private static final LengthAdvice TITLE = new LengthAdvice(60, "the article's title", "titles");
    private static final LengthAdvice DESCRIPTION = new LengthAdvice(155, "the summary", "descriptions");

    private final transient DraftParticulars particulars;
    private final TextField title = new TextField("Search title");
    private final TextArea description = new TextArea("Search description");
    private final SearchResultPreview preview = new SearchResultPreview();

    SearchSection(DraftParticulars particulars, ArticleScreen screen) {
        super(screen);
        this.particulars = particulars;
        title.setMaxLength(SearchListing.LONGEST_TITLE);
        title.setWidthFull();
        title.setReadOnly(!canWrite());
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.addValueChangeListener(event -> preview());
        title.addBlurListener(event -> save());
        description.setMaxLength(SearchListing.LONGEST_DESCRIPTION);
        description.setWidthFull();
        description.setReadOnly(!canWrite());
        description.setValueChangeMode(ValueChangeMode.LAZY);
        description.addValueChangeListener(event -> preview());
        description.addBlurListener(event -> save());
        add(new SectionHeading("In search results"), preview, title, description);
        begin();
    }

    @Override
    SearchListing present() {
        return screen().article().particulars().search();
    }

    @Override
    SearchListing written() {
        return new SearchListing(oneLine(title.getValue()), oneLine(description.getValue()));
    }

    /** Pasted line breaks become spaces, and what no listing may hold goes. */
    private static String oneLine(String typed) {
        return typed.replaceAll("[\\s\\p{Cntrl}\\p{Cs}]+", " ").strip();
    }

    @Override
    void show(SearchListing listing) {
        ArticleState article = screen().article();
        title.setPlaceholder(article.titleOrUntitled());
        description.setPlaceholder(article.summary());
        title.setValue(listing.title());
        description.setValue(listing.description());
        preview();
    }

    private void preview() {
        ArticleState article = screen().article();
        SearchListing written = written();
        title.setHelperText(TITLE.about(written.title(), article.title()));
        description.setHelperText(DESCRIPTION.about(written.description(), article.summary()));
        preview.show(
                article.kind().pathPrefix() + article.slug(),
                written.title().isEmpty() ? article.titleOrUntitled() : written.title(),
                written.description().isEmpty() ? article.summary() : written.description());
    }

    @Override
    boolean change(SearchListing before, SearchListing wanted) {
        particulars.changeSearchListing(screen().article().id(), before, wanted);
        return true;
    }

    @Override
    String inWords(SearchListing listing) {
        String shownTitle = listing.title().isEmpty() ? "the article's title" : "“" + listing.title() + "”";
        String shownText = listing.description().isEmpty() ? "the summary" : "“" + listing.description() + "”";
        return shownTitle + " with " + shownText;
    }
}
