package org.countersign.content.live;

import org.countersign.content.ChangeListener;
import org.countersign.content.DraftPart;
import org.countersign.content.Drafts;
import org.countersign.shared.ArticleId;
import org.springframework.stereotype.Component;

/** Hands on to the readers of this node what any node accepted or changed. */
@Component
class LiveNews implements ChangeListener.Hearer {

    private final Readers readers;
    private final Serving serving;
    private final Answers answers;
    private final Presence presence;
    private final Drafts drafts;

    LiveNews(
            Readers readers,
            Serving serving,
            Answers answers,
            Presence presence,
            Drafts drafts,
            ChangeListener changes) {
        this.readers = readers;
        this.serving = serving;
        this.answers = answers;
        this.presence = presence;
        this.drafts = drafts;
        changes.addHearer(this);
    }

    @Override
    public void stepsAccepted(ArticleId article, DraftPart part) {
        NewSteps news = new NewSteps(drafts, article, part);
        for (LiveReader reader : readers.of(article)) {
            if (reader.owe(news)) {
                serving.inBackground(reader, now -> {});
            }
        }
    }

    @Override
    public void articleChanged(ArticleId article) {
        readers.of(article)
                .forEach(reader -> serving.inBackground(reader, now -> reader.send(answers.articleChanged())));
    }

    @Override
    public void presenceChanged(String notice) {
        presence.heard(notice);
    }

    @Override
    public void listeningAgain() {
        for (ArticleId article : readers.articles()) {
            for (DraftPart part : DraftPart.values()) {
                stepsAccepted(article, part);
            }
            articleChanged(article);
        }
    }
}
