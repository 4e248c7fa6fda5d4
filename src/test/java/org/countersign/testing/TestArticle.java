package org.countersign.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.countersign.content.ArticleDetails;
import org.countersign.content.ArticleState;
import org.countersign.content.Draft;
import org.countersign.content.DraftPart;
import org.countersign.content.Drafts;
import org.countersign.content.Revision;
import org.countersign.content.RevisionSummary;
import org.countersign.content.SentSteps;
import org.countersign.content.Stage;
import org.countersign.document.Block;
import org.countersign.document.Document;
import org.countersign.document.Inline;
import org.countersign.document.Marks;
import org.countersign.document.Replacement;
import org.countersign.review.Answer;
import org.countersign.review.Checklist;
import org.countersign.review.GivenAnswer;
import org.countersign.review.Review;
import org.countersign.review.Signature;
import org.countersign.review.SigningStatement;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.countersign.shared.Slug;

/** An article of the {@link TestClinic} and what people do with it, each step through the service that screens use. */
public final class TestArticle {

    private final EditorialServices services;
    private final Colleague author;
    private final ArticleId id;

    TestArticle(EditorialServices services, Colleague author, ArticleId id) {
        this.services = services;
        this.author = author;
        this.id = id;
    }

    public ArticleId id() {
        return id;
    }

    public TestArticle titledBy(Colleague writer, String title) {
        return sentBy(
                writer,
                DraftPart.TITLE,
                Replacement.step(draft().title(), title).orElseThrow());
    }

    public TestArticle summarizedBy(Colleague writer, String summary) {
        return sentBy(
                writer,
                DraftPart.SUMMARY,
                Replacement.step(draft().summary(), summary).orElseThrow());
    }

    /** Replaces the whole body. */
    public TestArticle writtenBy(Colleague writer, String... paragraphs) {
        return writtenBy(writer, body(paragraphs));
    }

    /** Changes within the paragraphs what differs, as somebody does who types there. */
    public TestArticle retouchedBy(Colleague writer, String... paragraphs) {
        return sentBy(writer, DraftPart.BODY, Replacement.steps(draft().body(), body(paragraphs)));
    }

    private static Document body(String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String text : paragraphs) {
            blocks.add(new Block.Paragraph(text.isEmpty() ? List.of() : List.of(new Inline.Text(text, Marks.NONE))));
        }
        return new Document(blocks);
    }

    public TestArticle writtenBy(Colleague writer, Document body) {
        return sentBy(
                writer, DraftPart.BODY, Replacement.step(draft().body(), body).orElseThrow());
    }

    private TestArticle sentBy(Colleague writer, DraftPart part, String step) {
        return sentBy(writer, part, List.of(step));
    }

    private TestArticle sentBy(Colleague writer, DraftPart part, List<String> sent) {
        SentSteps steps = new SentSteps(part, draft().version(part), "a tab", sent);
        Drafts.Outcome outcome = as(writer, () -> services.drafts().accept(id, steps));
        if (outcome != Drafts.Outcome.ACCEPTED) {
            throw new IllegalStateException("The step was not accepted");
        }
        return this;
    }

    public TestArticle bylineChangedBy(Colleague writer, Colleague... byline) {
        List<PersonId> people = Arrays.stream(byline).map(Colleague::id).toList();
        return detailsChangedBy(
                writer, new ArticleDetails(details().kind(), details().slug(), people));
    }

    public TestArticle addressChosenBy(Colleague writer, String slug) {
        return detailsChangedBy(
                writer,
                new ArticleDetails(details().kind(), Slug.of(slug), details().byline()));
    }

    public TestArticle detailsChangedBy(Colleague writer, ArticleDetails wanted) {
        ArticleDetails seen = details();
        return after(writer, () -> services.articles().changeDetails(id, seen, wanted));
    }

    public TestArticle submittedBy(Colleague submitter) {
        return after(submitter, () -> services.reviews().submit(id, "", null));
    }

    public TestArticle takenBackBy(Colleague person) {
        return after(person, () -> services.reviews().takeBack(id));
    }

    public TestArticle changesRequestedBy(Colleague reviewer, String comment) {
        Review open = openReview();
        return after(reviewer, () -> services.reviews().requestChanges(open.id(), comment));
    }

    /** Answers the whole checklist of the present stage with yes. */
    public TestArticle checkedBy(Colleague reviewer) {
        return answeredBy(
                reviewer,
                checklist -> IntStream.rangeClosed(1, checklist.items().size())
                        .mapToObj(item -> new GivenAnswer(item, Answer.YES, ""))
                        .toList());
    }

    /** Answers what the present stage asks. */
    public TestArticle answeredBy(Colleague reviewer, Function<Checklist, List<GivenAnswer>> given) {
        Review open = openReview();
        return after(
                reviewer,
                () -> services.answers()
                        .own(open.id())
                        .ifPresent(asked ->
                                services.answers().keep(open.id(), asked.stage(), given.apply(asked.checklist()))));
    }

    /** Opens the review, makes sure of everything that the checklist asks, reads the statement, and signs it. */
    public TestArticle signedBy(Colleague reviewer) {
        return checkedBy(reviewer).signedAsAnsweredBy(reviewer);
    }

    /** Reads the statement and signs it, whatever they answered to the checklist before. */
    public TestArticle signedAsAnsweredBy(Colleague reviewer) {
        Review open = openReview();
        return after(reviewer, () -> {
            SigningStatement statement = services.signatures().statement(open.id());
            services.signatures().sign(statement, Colleague.PASSWORD, "192.0.2.1");
        });
    }

    /** Takes back the signature that they gave last and that counts. */
    public TestArticle revokedBy(Colleague signer, String reason) {
        Signature given = as(signer, () -> services.signatures().of(id)).stream()
                .filter(signature -> signature.signer().equals(signer.id()) && signature.revoked() == null)
                .findFirst()
                .orElseThrow();
        return after(signer, () -> services.revocations().revoke(given.id(), reason));
    }

    /** Publishes the newest signed revision. */
    public TestArticle publishedBy(Colleague editor) {
        Signature seen = newestSignature();
        return after(editor, () -> services.publications().publish(id, seen.id()));
    }

    public TestArticle withdrawnBy(Colleague editor, String reason) {
        return after(editor, () -> services.publications().withdraw(id, reason));
    }

    public TestArticle keptBy(Colleague person, String name) {
        return after(person, () -> services.versions().save(id, name));
    }

    public TestArticle restoredBy(Colleague person, Revision revision) {
        return after(person, () -> services.versions().restore(id, revision.id()));
    }

    /** The newest first. */
    public List<RevisionSummary> history() {
        return as(author, () -> services.revisions().of(id));
    }

    public ArticleState state() {
        return as(author, () -> services.articles().state(id));
    }

    public Stage stage() {
        return state().stage();
    }

    public ArticleDetails details() {
        return state().details();
    }

    public Draft draft() {
        return as(author, () -> services.drafts().open(id));
    }

    public Review openReview() {
        return as(author, () -> services.reviews().openFor(id).orElseThrow());
    }

    public Review newestReview() {
        return as(author, () -> services.reviews().of(id).getFirst());
    }

    public Signature newestSignature() {
        return as(author, () -> services.signatures().latest(id).orElseThrow());
    }

    /** @param number 1 for the first */
    public Revision revision(int number) {
        return as(
                author,
                () -> services.revisions().of(id).stream()
                        .filter(revision -> revision.number() == number)
                        .map(revision -> services.revisions().revision(revision.id()))
                        .findFirst()
                        .orElseThrow());
    }

    public Revision newestRevision() {
        return revision(as(author, () -> services.revisions().of(id).size()));
    }

    /** Empty while nothing is live. */
    public Optional<Revision> live() {
        return as(author, () -> services.publications().live(id));
    }

    private TestArticle after(Colleague person, Runnable deed) {
        as(person, () -> {
            deed.run();
            return true;
        });
        return this;
    }

    private static <T> T as(Colleague person, Callable<T> deed) {
        return TestClinic.actAs(person, deed);
    }
}
