package org.countersign.content.ui;

import com.vaadin.flow.component.Component;
import org.countersign.content.Articles;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.content.screen.ArticleTab;
import org.countersign.people.People;

/** Kind, address and byline. */
@org.springframework.stereotype.Component
class DetailsTab implements ArticleTab {

    private final Articles articles;
    private final People people;

    DetailsTab(Articles articles, People people) {
        this.articles = articles;
        this.people = people;
    }

    @Override
    public String label(ArticleScreen screen) {
        return "Details";
    }

    @Override
    public Component content(ArticleScreen screen) {
        return new DetailsForm(articles, people, screen);
    }

    @Override
    public int order() {
        return 1;
    }
}
