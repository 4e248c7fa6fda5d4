package org.countersign.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.countersign.components.Breadcrumb;
import org.countersign.components.PanelTabs;
import org.countersign.components.TopBarContent;
import org.countersign.content.Revision;
import org.countersign.content.Revisions;
import org.countersign.content.screen.ArticleAddress;
import org.countersign.people.CurrentPerson;
import org.countersign.people.Person;
import org.countersign.review.Assignments;
import org.countersign.review.PassageComments;
import org.countersign.review.Review;
import org.countersign.review.ReviewId;
import org.countersign.review.ReviewRound;
import org.countersign.review.Revocations;
import org.countersign.shared.RefusedException;

/** The submitted revision, read-only, with everything a reviewer needs to decide. */
@Route("reviews/:review")
@RoutePrefix("desk")
@RolesAllowed({"AUTHOR", "REVIEWER", "EDITOR", "ADMIN"})
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle, TopBarContent {

    private static final long serialVersionUID = 1L;

    private final transient Deciding deciding;
    private final transient Revisions revisions;
    private final transient Assignments assignments;
    private final transient PassageComments passages;
    private final transient Revocations revocations;
    private final transient ComparedWith comparedWith;
    private final transient CurrentPerson currentPerson;
    private final Breadcrumb breadcrumb = new Breadcrumb("Review");
    private final Div badges = new Div();
    private transient Review review;

    @SuppressWarnings("NullAway.Init")
    ReviewView(
            Deciding deciding,
            Revisions revisions,
            Assignments assignments,
            PassageComments passages,
            Revocations revocations,
            ComparedWith comparedWith,
            CurrentPerson currentPerson) {
        this.deciding = deciding;
        this.revisions = revisions;
        this.assignments = assignments;
        this.passages = passages;
        this.revocations = revocations;
        this.comparedWith = comparedWith;
        this.currentPerson = currentPerson;
        addClassName("review-view");
        badges.addClassName("badges");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            String id = event.getRouteParameters().get("review").orElseThrow(NotFoundException::new);
            show(ReviewId.of(id));
        } catch (IllegalArgumentException | RefusedException e) {
            throw new NotFoundException();
        }
    }

    private void show(ReviewId id) {
        review = deciding.reviews().review(id);
        Revision revision = revisions.revision(review.revision());
        breadcrumb.setHere(review.title());
        badges.removeAll();
        badges.add(OutcomeBadge.of(review));
        removeAll();
        ReviewedText text = new ReviewedText(revision, comparedWith);
        Div page = new Div(text);
        page.addClassName("article-page");
        add(page, inspector(revision, text));
    }

    private Aside inspector(Revision revision, ReviewedText text) {
        PanelTabs tabs = new PanelTabs();
        ReviewRound round = deciding.rounds().of(review.id());
        tabs.add("Request", new Div(new ReviewRequestDetails(review, revision), stages(round)));
        Decision decision = new Decision(deciding, review, currentPerson.get());
        checklist(round, decision).ifPresent(checklist -> tabs.add(checklist.tab(), checklist));
        Tab said = new Tab(commentsLabel());
        Person reader = currentPerson.get();
        CommentedText commented =
                new CommentedText(() -> passages.inRevision(revision.id()), standing -> text.show(standing.passage()));
        Conversation conversation = new Conversation(deciding.discussion(), review.article(), reader, commented, () -> {
            said.setLabel(commentsLabel());
            decision.show();
        });
        tabs.add(said, conversation);
        if (conversation.isOpenToReader()) {
            Runnable began = () -> {
                tabs.setSelectedTab(said);
                conversation.began();
            };
            text.offer(
                    new PassageCommentForm(passages, deciding.discussion(), revision.id(), began)::open,
                    new ProposalForm(deciding.discussion(), revision.id(), began)::open);
        }
        Aside aside = new Aside(tabs, decision);
        aside.addClassName("inspector");
        aside.getElement().setAttribute("aria-label", "Review");
        return aside;
    }

    private Optional<ChecklistPanel> checklist(ReviewRound round, Decision decision) {
        boolean decides = review.isOpen()
                && round.current()
                        .filter(stage -> currentPerson.get().has(stage.rule().role()))
                        .isPresent();
        return decides
                ? deciding.answers()
                        .own(review.id())
                        .map(asked -> new ChecklistPanel(deciding.answers(), review.id(), asked, decision::show))
                : Optional.empty();
    }

    private StageList stages(ReviewRound round) {
        AssignmentActions actions =
                new AssignmentActions(assignments, review, currentPerson.get(), () -> show(review.id()));
        RevocationActions taking = new RevocationActions(revocations, () -> show(review.id()));
        return new StageList(
                round,
                review.isOpen(),
                actions,
                taking.of(review.id(), deciding.signatures().of(review.article())));
    }

    private String commentsLabel() {
        return Conversation.label(deciding.discussion().comments().countOpen(review.article()));
    }

    @Override
    public String getPageTitle() {
        return "Review: " + review.title();
    }

    @Override
    public Breadcrumb breadcrumb() {
        return breadcrumb;
    }

    @Override
    public List<Component> besideTitle() {
        return List.of(badges);
    }

    @Override
    public List<Component> actions() {
        Anchor draft = new Anchor(ArticleAddress.of(review.article()), "Open the draft");
        draft.addClassName("bar-link");
        return List.of(draft);
    }
}
