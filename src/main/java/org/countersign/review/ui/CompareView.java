package org.countersign.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.countersign.components.Breadcrumb;
import org.countersign.components.EmptyState;
import org.countersign.components.Lucide;
import org.countersign.components.TopBarContent;
import org.countersign.content.ArticleState;
import org.countersign.content.Articles;
import org.countersign.content.Drafts;
import org.countersign.content.Revision;
import org.countersign.content.Revisions;
import org.countersign.content.screen.ArticleAddress;
import org.countersign.content.screen.ComparisonPanel;
import org.countersign.document.ArticleContent;
import org.countersign.document.Comparison;
import org.countersign.shared.ArticleId;

/** Any two states of an article, compared. The address holds the choice, so a comparison can be sent to somebody. */
@Route("articles/:article/compare")
@RoutePrefix("desk")
@RolesAllowed({"AUTHOR", "REVIEWER", "EDITOR", "ADMIN"})
class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle, TopBarContent {

    private static final long serialVersionUID = 1L;

    private final transient Articles articles;
    private final transient Drafts drafts;
    private final transient Revisions revisions;
    private final transient ComparedWith comparedWith;
    private final Breadcrumb breadcrumb = new Breadcrumb("Compare");
    private final Anchor back = new Anchor("", "Back to the article");
    private transient ArticleState article;

    @SuppressWarnings("NullAway.Init")
    CompareView(Articles articles, Drafts drafts, Revisions revisions, ComparedWith comparedWith) {
        this.articles = articles;
        this.drafts = drafts;
        this.revisions = revisions;
        this.comparedWith = comparedWith;
        addClassName("compare-view");
        back.addClassName("bar-link");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        article = event.getRouteParameters()
                .get("article")
                .flatMap(CompareView::parsed)
                .flatMap(articles::find)
                .orElseThrow(NotFoundException::new);
        breadcrumb.setHere("Compare “" + article.titleOrUntitled() + "”");
        back.setHref(ArticleAddress.of(article.id()));
        List<Comparand> choices = choices();
        Comparand from = named(event, "from", choices).orElse(choices.get(Math.min(1, choices.size() - 1)));
        Comparand to = named(event, "to", choices).orElse(Comparand.DRAFT);
        show(choices, from, to);
    }

    private static Optional<ArticleId> parsed(String text) {
        try {
            return Optional.of(ArticleId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private List<Comparand> choices() {
        List<Comparand> choices = new ArrayList<>(List.of(Comparand.DRAFT));
        revisions.of(article.id()).stream().map(Comparand::of).forEach(choices::add);
        return choices;
    }

    private static Optional<Comparand> named(BeforeEnterEvent event, String parameter, List<Comparand> choices) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(parameter)
                .map(key -> choices.stream()
                        .filter(choice -> choice.key().equals(key))
                        .findFirst()
                        .orElseThrow(NotFoundException::new));
    }

    private void show(List<Comparand> choices, Comparand from, Comparand to) {
        removeAll();
        if (choices.size() == 1) {
            add(new EmptyState(
                    Lucide.HISTORY,
                    "There is nothing to compare yet.",
                    "A revision is kept when the draft is submitted, when somebody saves a version, and by itself."));
            return;
        }
        add(choice(choices, from, to), new ComparisonPanel(Comparison.between(content(from), content(to))));
    }

    private ArticleContent content(Comparand side) {
        return side.equals(Comparand.DRAFT)
                ? drafts.open(article.id()).content()
                : revisions
                        .numbered(article.id(), Integer.parseInt(side.key()))
                        .map(Revision::content)
                        .orElseThrow(NotFoundException::new);
    }

    private Div choice(List<Comparand> choices, Comparand from, Comparand to) {
        ComboBox<Comparand> older = side("From", choices, from);
        ComboBox<Comparand> newer = side("To", choices, to);
        whenChosen(older, chosen -> Comparand.compare(article.id(), chosen.key(), to.key()));
        whenChosen(newer, chosen -> Comparand.compare(article.id(), from.key(), chosen.key()));
        Div row = new Div(older, newer);
        row.addClassName("comparison-choice");
        ComparisonShortcut.of(article.id(), comparedWith)
                .forEach(shortcut -> row.add(new NativeButton(
                        shortcut.words(),
                        event -> Comparand.compare(article.id(), shortcut.from(), ArticleAddress.DRAFT))));
        return row;
    }

    /** Whoever empties the field gets back what stood in it. */
    private static void whenChosen(ComboBox<Comparand> side, Consumer<Comparand> chosen) {
        side.addValueChangeListener(event -> {
            if (event.getValue() == null) {
                side.setValue(event.getOldValue());
            } else if (event.isFromClient()) {
                chosen.accept(event.getValue());
            }
        });
    }

    private static ComboBox<Comparand> side(String label, List<Comparand> choices, Comparand chosen) {
        ComboBox<Comparand> side = new ComboBox<>(label);
        side.setItems(choices);
        side.setItemLabelGenerator(Comparand::words);
        side.setAllowCustomValue(false);
        side.setValue(chosen);
        return side;
    }

    @Override
    public String getPageTitle() {
        return "Compare: " + article.titleOrUntitled();
    }

    @Override
    public Breadcrumb breadcrumb() {
        return breadcrumb;
    }

    @Override
    public List<Component> actions() {
        return List.of(back);
    }
}
