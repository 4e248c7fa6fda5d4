package org.countersign.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RoutePrefix;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Consumer;
import org.countersign.components.Breadcrumb;
import org.countersign.components.Confirmation;
import org.countersign.components.EmptyState;
import org.countersign.components.FormDialog;
import org.countersign.components.Notice;
import org.countersign.components.PersonAvatar;
import org.countersign.components.RelativeTime;
import org.countersign.components.Toasts;
import org.countersign.components.TopBarContent;
import org.countersign.content.ArticleState;
import org.countersign.content.Articles;
import org.countersign.content.PassagePlace;
import org.countersign.content.SelectedPassage;
import org.countersign.content.screen.AddressedArticle;
import org.countersign.content.screen.ArticleAction;
import org.countersign.content.screen.ArticleAddress;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.content.screen.ArticleTab;
import org.countersign.content.screen.ProposedWordings;
import org.countersign.content.screen.StageBadge;
import org.countersign.document.ReferenceId;
import org.countersign.people.CurrentPerson;
import org.countersign.people.Person;

/** One article: its draft as a page to write on, both its states, and the one next step for whoever is looking. */
@Route("articles/:article")
@RoutePrefix("desk")
@RolesAllowed({"AUTHOR", "REVIEWER", "EDITOR", "ADMIN"})
// Actions and tabs come as beans, which the bundle's scan for components does not see through: what they show is named
// here.
@Uses(FormDialog.class)
@Uses(Confirmation.class)
@Uses(EmptyState.class)
@Uses(Notice.class)
@Uses(PersonAvatar.class)
@Uses(RelativeTime.class)
@Uses(DetailsPanel.class)
@Uses(BylineSection.class)
@Uses(SearchSection.class)
@Uses(TopicsSection.class)
@Uses(CoverSection.class)
@Uses(ReferencesPanel.class)
@Uses(TextArea.class)
@Uses(ComboBox.class)
@Uses(Select.class)
class ArticleView extends Div implements BeforeEnterObserver, HasDynamicTitle, TopBarContent, ArticleScreen {

    private static final long serialVersionUID = 1L;

    private final transient Articles articles;
    private final transient CurrentPerson currentPerson;
    private final transient InlineProposals proposals;
    private final ArticleEditor editor = new ArticleEditor();
    private final Inspector inspector;
    private final Breadcrumb breadcrumb = new Breadcrumb("", new RouterLink("Articles", ArticlesView.class));
    private final Div badges = new Div();
    private final ArticleActionBar actionBar;
    private final PeopleHere peopleHere = new PeopleHere();
    private final SaveStateIndicator saveState = new SaveStateIndicator();
    private transient ArticleState article;

    @SuppressWarnings("NullAway.Init")
    ArticleView(
            Articles articles,
            CurrentPerson currentPerson,
            List<ArticleAction> actions,
            SaveVersionAction saveVersion,
            List<ArticleTab> tabs,
            List<ProposedWordings> proposedWordings) {
        this.articles = articles;
        this.currentPerson = currentPerson;
        proposals = new InlineProposals(editor, proposedWordings);
        actionBar = new ArticleActionBar(actions);
        addClassName("article-view");
        badges.addClassName("badges");
        inspector = new Inspector(tabs);
        editor.addTitleListener(event -> breadcrumb.setHere(event.title().isBlank() ? "Untitled" : event.title()));
        editor.addArticleChangedListener(event -> refresh());
        editor.addSaveVersionListener(event -> ArticleActionBar.startByKey(saveVersion, this));
        proposals.takeOn(this);
        editor.addCitationsListener(event -> whenConfirmed(() -> inspector.show(this)));
        Div page = new Div(editor);
        page.addClassName("article-page");
        add(page, inspector);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        article = AddressedArticle.of(event, articles);
        editor.setArticle(article.id());
        show();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ArticleAddress.TAB)
                .ifPresent(inspector::open);
    }

    private void show() {
        breadcrumb.setHere(article.titleOrUntitled());
        badges.removeAll();
        badges.add(StageBadge.live(article.liveNumber()), StageBadge.draft(article.stage()));
        actionBar.show(this);
        inspector.show(this);
        proposals.show(this);
    }

    @Override
    public ArticleState article() {
        return article;
    }

    @Override
    public Person person() {
        return currentPerson.get();
    }

    @Override
    public void whenSaved(Runnable then) {
        editor.flush(
                then,
                () -> Toasts.refuse(
                        "Your latest changes have not reached the server yet. Check your connection, then try again."));
    }

    /** Passes in silence what has not arrived: the next change asks again. */
    private void whenConfirmed(Runnable then) {
        editor.flush(then, () -> {});
    }

    @Override
    public Registration whenSelected(Consumer<SelectedPassage> hearer) {
        return editor.addSelectionListener(event -> hearer.accept(event.passage()));
    }

    @Override
    public void showCitationOf(ReferenceId reference) {
        editor.scrollTo(reference);
    }

    @Override
    public void showPassage(PassagePlace.Standing passage) {
        editor.show(passage);
    }

    @Override
    public void refresh() {
        article = articles.state(article.id());
        show();
    }

    @Override
    public String getPageTitle() {
        return article.titleOrUntitled();
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
        return List.of(peopleHere, saveState, actionBar);
    }
}
