package org.countersign.demo;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.countersign.content.ArticleDetails;
import org.countersign.content.ArticleKind;
import org.countersign.content.Articles;
import org.countersign.content.Draft;
import org.countersign.content.DraftPart;
import org.countersign.content.DraftParticulars;
import org.countersign.content.Drafts;
import org.countersign.content.Revisions;
import org.countersign.content.SentSteps;
import org.countersign.document.Cover;
import org.countersign.document.Document;
import org.countersign.document.DocumentCodec;
import org.countersign.document.Passage;
import org.countersign.document.Reference;
import org.countersign.document.Replacement;
import org.countersign.people.Role;
import org.countersign.publishing.Publications;
import org.countersign.publishing.Publishable;
import org.countersign.review.ChecklistAnswers;
import org.countersign.review.GivenAnswer;
import org.countersign.review.Proposals;
import org.countersign.review.Review;
import org.countersign.review.Reviews;
import org.countersign.review.Signatures;
import org.countersign.review.SigningStatement;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RevisionId;
import org.countersign.shared.Slug;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the sample people do with an article, each step through the service that the screens use. */
@Component
@Profile("demo")
class DemoEditorialWork {

    private final DemoPeople people;
    private final Articles articles;
    private final Drafts drafts;
    private final DraftParticulars particulars;
    private final Reviews reviews;
    private final Revisions revisions;
    private final Proposals proposals;
    private final Signatures signatures;
    private final ChecklistAnswers answers;
    private final Publications publications;

    DemoEditorialWork(
            DemoPeople people,
            Articles articles,
            Drafts drafts,
            DraftParticulars particulars,
            Reviews reviews,
            Revisions revisions,
            Proposals proposals,
            Signatures signatures,
            ChecklistAnswers answers,
            Publications publications) {
        this.people = people;
        this.articles = articles;
        this.drafts = drafts;
        this.particulars = particulars;
        this.reviews = reviews;
        this.revisions = revisions;
        this.proposals = proposals;
        this.signatures = signatures;
        this.answers = answers;
        this.publications = publications;
    }

    ArticleId create(ArticleKind kind, String title, Slug slug) {
        return people.as(Role.AUTHOR, () -> {
            ArticleId article = articles.create(kind, title);
            ArticleDetails details = articles.state(article).details();
            articles.changeDetails(article, details, new ArticleDetails(kind, slug, details.byline()));
            return article;
        });
    }

    void cite(ArticleId article, List<Reference> references) {
        people.as(Role.AUTHOR, () -> {
            references.forEach(reference -> particulars.addReference(article, reference));
            return true;
        });
    }

    void cover(ArticleId article, Cover cover) {
        people.as(Role.AUTHOR, () -> {
            particulars.changeCover(article, null, cover);
            return true;
        });
    }

    void write(ArticleId article, String summary, Document body) {
        people.as(Role.AUTHOR, () -> {
            Draft draft = drafts.open(article);
            Replacement.step(draft.summary(), summary).ifPresent(step -> send(draft, DraftPart.SUMMARY, step));
            Replacement.step(draft.body(), body).ifPresent(step -> send(draft, DraftPart.BODY, step));
            return true;
        });
    }

    private void send(Draft draft, DraftPart part, String step) {
        Drafts.Outcome outcome =
                drafts.accept(draft.article(), new SentSteps(part, draft.version(part), "demo", List.of(step)));
        if (outcome != Drafts.Outcome.ACCEPTED) {
            throw new IllegalStateException("Somebody else is writing in the demo's article");
        }
    }

    void submit(ArticleId article, String note) {
        people.as(Role.AUTHOR, () -> reviews.submit(article, note, null));
    }

    void requestChanges(ArticleId article, String comment) {
        people.as(Role.REVIEWER, () -> {
            Review review = reviews.openFor(article).orElseThrow();
            reviews.requestChanges(review.id(), comment);
            return true;
        });
    }

    void check(ArticleId article, List<GivenAnswer> given) {
        people.as(Role.REVIEWER, () -> {
            Review review = reviews.openFor(article).orElseThrow();
            answers.own(review.id()).ifPresent(asked -> answers.keep(review.id(), asked.stage(), given));
            return true;
        });
    }

    void propose(ArticleId article, DemoArticle.Proposed proposed) throws IOException {
        String author = people.account(Role.AUTHOR).name();
        String reason = proposed.reason().replace("@author", "@" + author);
        people.as(Role.REVIEWER, () -> {
            RevisionId revision = reviews.openFor(article).orElseThrow().revision();
            Passage passage = passage(revisions.revision(revision).content().body(), proposed.words());
            return proposals.propose(revision, passage, proposed.wording(), reason, false);
        });
    }

    /** Looked for by its words, which is good enough in texts that never change. */
    private static Passage passage(Document body, String words) {
        return IntStream.range(1, DocumentCodec.encode(body).length())
                .mapToObj(from -> new Passage(from, from + words.length()))
                .filter(passage -> passage.words(body).equals(words))
                .findFirst()
                .orElseThrow();
    }

    void sign(ArticleId article) throws IOException {
        String password = people.account(Role.REVIEWER).password();
        people.as(Role.REVIEWER, () -> {
            Review review = reviews.openFor(article).orElseThrow();
            SigningStatement statement = signatures.statement(review.id());
            return signatures.sign(statement, password, "demo");
        });
    }

    void publish(ArticleId article) {
        people.as(Role.EDITOR, () -> {
            Publishable publishable = publications.publishable(article).orElseThrow();
            return publications.publish(article, publishable.signature().id());
        });
    }

    void withdraw(ArticleId article, String reason) {
        people.as(Role.EDITOR, () -> {
            publications.withdraw(article, Objects.requireNonNull(reason));
            return true;
        });
    }
}
