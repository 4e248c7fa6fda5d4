package org.countersign.publishing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.annotation.security.RolesAllowed;
import org.countersign.components.Breadcrumb;
import org.countersign.components.EmptyState;
import org.countersign.components.FactList;
import org.countersign.components.HashDigits;
import org.countersign.components.Lucide;
import org.countersign.components.Notice;
import org.countersign.components.Page;
import org.countersign.components.PageHeading;
import org.countersign.components.RelativeTime;
import org.countersign.components.SectionHeading;
import org.countersign.components.Toasts;
import org.countersign.components.TopBarContent;
import org.countersign.content.ArticleState;
import org.countersign.content.Articles;
import org.countersign.content.Revision;
import org.countersign.content.screen.AddressedArticle;
import org.countersign.content.screen.ArticleAddress;
import org.countersign.content.screen.ComparisonPanel;
import org.countersign.content.screen.SearchResultPreview;
import org.countersign.document.ArticleContent;
import org.countersign.document.Comparison;
import org.countersign.publishing.Publications;
import org.countersign.publishing.Publishable;
import org.countersign.review.Signature;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RefusedException;

/** The last look before patients read it: what, where, and who signed it. */
@Route("publish/:article")
@RoutePrefix("desk")
@PageTitle("Publish")
@RolesAllowed("EDITOR")
class PublishView extends Page implements BeforeEnterObserver, TopBarContent {

    private static final long serialVersionUID = 1L;

    private final transient Publications publications;
    private final transient Articles articles;
    private final Breadcrumb breadcrumb = new Breadcrumb("Publish");

    PublishView(Publications publications, Articles articles) {
        this.publications = publications;
        this.articles = articles;
        addClassName("publish-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressedArticle.of(event, articles));
    }

    private void show(ArticleState article) {
        breadcrumb.setHere("Publish “" + article.titleOrUntitled() + "”");
        removeAll();
        publications
                .publishable(article.id())
                .ifPresentOrElse(
                        this::show,
                        () -> add(new EmptyState(
                                        Lucide.CIRCLE_CHECK,
                                        "There is nothing to publish.",
                                        "What was signed last is live already or was withdrawn since, or nothing was signed yet.")
                                .offering(new Anchor(ArticleAddress.of(article.id()), "Back to the article"))));
    }

    private void show(Publishable publishable) {
        Button publish = new Button("Publish now", Lucide.GLOBE.create(), event -> publish(publishable));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setDisableOnClick(true);
        add(new PageHeading(
                        "Publish revision " + publishable.revision().number(),
                        publishable.revision().content().title())
                .withActions(publish));
        if (publishable.draftHasMovedOn()) {
            add(new Notice(
                    Notice.Weight.INFORMATION,
                    "The draft holds later changes. They are not part of this revision and stay unpublished."));
        }
        add(facts(publishable));
        publications.live(publishable.article().id()).ifPresent(live -> add(changes(live, publishable.revision())));
        add(new SectionHeading("In search results"), searchResult(publishable));
    }

    private static SearchResultPreview searchResult(Publishable publishable) {
        ArticleState article = publishable.article();
        ArticleContent content = publishable.revision().content();
        return new SearchResultPreview()
                .show(article.kind().pathPrefix() + article.slug(), content.searchTitle(), content.searchDescription());
    }

    private static Div changes(Revision live, Revision revision) {
        return new Div(
                new SectionHeading("What changes on the live page"),
                new ComparisonPanel(Comparison.between(live.content(), revision.content())));
    }

    private static FactList facts(Publishable publishable) {
        ArticleState article = publishable.article();
        Signature signature = publishable.signature();
        String live = article.isLive() ? "Revision " + article.liveNumber() + ", which this replaces" : "Nothing";
        return new FactList()
                .fact("Address", article.kind().pathPrefix() + article.slug())
                .fact("Live now", live)
                .fact("Signed by", signature.signedAs())
                .fact("Signed", new RelativeTime(signature.signedAt()))
                .fact("Statement", signature.statement())
                .fact("Content", new HashDigits(signature.contentHash()));
    }

    private void publish(Publishable publishable) {
        ArticleId id = publishable.article().id();
        try {
            publications.publish(id, publishable.signature().id());
            Toasts.confirm("Published. Patients can read it now.");
            UI.getCurrent().navigate(ArticleAddress.of(id));
        } catch (RefusedException refused) {
            Toasts.refuse(refused.sentence());
            show(articles.state(id));
        }
    }

    @Override
    public Breadcrumb breadcrumb() {
        return breadcrumb;
    }
}
