package org.countersign.content.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.countersign.content.Articles;
import org.countersign.content.DraftParticulars;
import org.countersign.content.Filing;
import org.countersign.content.Topics;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.content.screen.ArticleTab;
import org.countersign.media.MediaLibrary;
import org.countersign.people.People;

/** Kind and address, byline, topics, cover, and what search engines are told. */
@org.springframework.stereotype.Component
class DetailsTab implements ArticleTab {

    private final Articles articles;
    private final DraftParticulars particulars;
    private final Topics topics;
    private final Filing filing;
    private final MediaLibrary library;
    private final People people;

    DetailsTab(
            Articles articles,
            DraftParticulars particulars,
            Topics topics,
            Filing filing,
            MediaLibrary library,
            People people) {
        this.articles = articles;
        this.particulars = particulars;
        this.topics = topics;
        this.filing = filing;
        this.library = library;
        this.people = people;
    }

    @Override
    public String label(ArticleScreen screen) {
        return "Details";
    }

    @Override
    public Component content(ArticleScreen screen) {
        return new DetailsPanel(List.of(
                () -> new AddressSection(articles, screen),
                () -> new BylineSection(articles, people, screen),
                () -> new TopicsSection(topics, filing, screen),
                () -> new CoverSection(particulars, library, screen),
                () -> new SearchSection(particulars, screen)));
    }

    @Override
    public int order() {
        return 1;
    }
}
