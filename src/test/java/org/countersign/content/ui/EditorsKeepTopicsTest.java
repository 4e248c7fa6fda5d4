package org.countersign.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.countersign.components.ActionMenu;
import org.countersign.components.Notice;
import org.countersign.content.ArticleRow;
import org.countersign.content.Filing;
import org.countersign.content.Topic;
import org.countersign.content.TopicId;
import org.countersign.content.Topics;
import org.countersign.testing.Colleague;
import org.countersign.testing.TestArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EditorsKeepTopicsTest extends OnTheArticleScreen {

    @Autowired
    Topics topics;

    @Autowired
    Filing filing;

    Colleague jonas;
    TopicId mind;
    TopicId sleep;

    @BeforeEach
    void twoTopics() throws SQLException {
        jonas = clinic.editor();
        clinic.sqlAsOwner().change("delete from article_topic");
        clinic.sqlAsOwner().change("delete from topic where parent_id is not null");
        clinic.sqlAsOwner().change("delete from topic");
        mind = clinic.as(jonas, () -> topics.add("Mental health", null));
        sleep = clinic.as(jonas, () -> topics.add("Sleep", mind));
    }

    @Test
    void theyAreMadeMovedMergedAndDeletedByMenusAndDialogs() {
        look(jonas, "desk/topics", TopicsView.class);
        click("New topic");
        field("Name").setValue("Pain");
        click("Create");
        choose("Actions for Pain", "Move up");
        assertThat(names()).containsExactly("Pain", "Mental health", "Sleep");
        choose("Actions for Sleep", "Move under…");
        ComboBox<Topic> under = choice();
        assertThat(under.getListDataView().getItems().map(Topic::name)).containsExactly("Pain");
        under.setValue(named("Pain"));
        click("Move");
        assertThat(names()).containsExactly("Pain", "Sleep", "Mental health");
        choose("Actions for Sleep", "Merge into…");
        choice().setValue(named("Mental health"));
        click("Merge");
        assertThat(names()).containsExactly("Pain", "Mental health");
        choose("Actions for Pain", "Delete");
        click("Delete");
        assertThat(names()).containsExactly("Mental health");
    }

    @Test
    void aRefusedNameStaysInItsDialog() {
        look(jonas, "desk/topics", TopicsView.class);
        click("New topic");
        field("Name").setValue("mental HEALTH");
        click("Create");
        assertThat(wordsIn($(Notice.class).single())).contains("There is a topic “Mental health” here already.");
        assertThat(field("Name").getValue()).isEqualTo("mental HEALTH");
    }

    @Test
    void anArticleIsFiledInItsDetailsAndFoundByTheFilter() {
        Colleague nora = clinic.author();
        TestArticle article = clinic.articleBy(nora, "Insomnia");
        clinic.articleBy(nora, "Sprains");
        open(nora, article, "Details");
        chooser().setValue(Set.of(named("Sleep")));
        assertThat(clinic.<Set<TopicId>>as(nora, () -> filing.topicsOf(article.id())))
                .containsExactly(sleep);
        UI.getCurrent().navigate("desk/articles", QueryParameters.of("topic", "mental-health"));
        roundTrip();
        assertThat(listed()).extracting(ArticleRow::id).containsExactly(article.id());
        assertThat(listed()).extracting(ArticleRow::topics).containsExactly("Sleep");
    }

    @Test
    void topicsThatSomebodyElseChoseMeanwhileAreNotOverwritten() {
        Colleague nora = clinic.author();
        TestArticle article = clinic.articleBy(nora, "Nightmares");
        open(nora, article, "Details");
        clinic.as(jonas, () -> filing.file(article.id(), Set.of(), Set.of(mind)));
        chooser().setValue(Set.of(named("Sleep")));
        assertThat(wordsIn($(Notice.class).single())).contains("There is now: Mental health.");
        click("Try again");
        assertThat(clinic.<Set<TopicId>>as(nora, () -> filing.topicsOf(article.id())))
                .containsExactly(sleep);
    }

    @Test
    void editorsAreLedThere() {
        look(jonas, "desk/articles", ArticlesView.class);
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("desk/topics");
    }

    @Test
    void othersAreNot() {
        look(clinic.author(), "desk/articles", ArticlesView.class);
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("desk/topics");
    }

    private List<String> names() {
        return clinic.as(
                jonas, () -> topics.all().topics().stream().map(Topic::name).toList());
    }

    private Topic named(String name) {
        return clinic.as(
                jonas,
                () -> topics.all().topics().stream()
                        .filter(topic -> topic.name().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    private void choose(String menu, String action) {
        ActionMenu actions = $(ActionMenu.class).all().stream()
                .filter(one -> one.getElement().getChild(0).getAttribute("aria-label") instanceof String name
                        && name.equals(menu))
                .findFirst()
                .orElseThrow();
        ActionMenu.Item item = $(ActionMenu.Item.class, actions).all().stream()
                .filter(one -> wordsIn(one).equals(action))
                .findFirst()
                .orElseThrow();
        test(item).click();
        roundTrip();
    }

    private TextField field(String label) {
        return $(TextField.class).withPropertyValue(TextField::getLabel, label).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Topic> choice() {
        return $(ComboBox.class).single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Topic> chooser() {
        return $(MultiSelectComboBox.class).single();
    }

    @SuppressWarnings("unchecked")
    private List<ArticleRow> listed() {
        Grid<ArticleRow> grid = $(Grid.class).single();
        return List.of(test(grid).getRow(0));
    }
}
