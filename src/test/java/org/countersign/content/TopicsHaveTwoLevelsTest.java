package org.countersign.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditEntry;
import org.countersign.audit.AuditFilter;
import org.countersign.audit.AuditTrail;
import org.countersign.people.Role;
import org.countersign.shared.ContentHash;
import org.countersign.shared.RefusedException;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class TopicsHaveTwoLevelsTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    Topics topics;

    @Autowired
    Filing filing;

    @Autowired
    Articles articles;

    @Autowired
    AuditTrail auditTrail;

    Colleague jonas;
    Colleague nora;

    @BeforeEach
    void noTopics() throws SQLException {
        jonas = clinic.editor();
        nora = clinic.author();
        clinic.sqlAsOwner().change("delete from article_topic");
        clinic.sqlAsOwner().change("delete from topic where parent_id is not null");
        clinic.sqlAsOwner().change("delete from topic");
    }

    @Test
    void theyStandInTheOrderThatEditorsGiveThem() {
        TopicId mind = add("Mental health", null);
        TopicId pain = add("Pain", null);
        TopicId sleep = add("Sleep", mind);
        TopicId mood = add("Mood", mind);
        as(() -> topics.moveUp(pain));
        as(() -> topics.moveDown(sleep));
        as(() -> topics.moveUp(pain));
        assertThat(tree().topics()).extracting(Topic::id).containsExactly(pain, mind, mood, sleep);
        as(() -> topics.moveUnder(sleep, pain));
        as(() -> topics.moveUnder(mood, null));
        assertThat(tree().topics())
                .extracting(tree()::path)
                .containsExactly("Pain", "Pain › Sleep", "Mental health", "Mood");
    }

    @Test
    void aThirdLevelIsRefusedHereAndInTheDatabase() {
        TopicId mind = add("Mental health", null);
        TopicId sleep = add("Sleep", mind);
        TopicId pain = add("Pain", null);
        assertThatThrownBy(() -> add("Naps", sleep))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("only two levels");
        assertThatThrownBy(() -> as(() -> topics.moveUnder(mind, pain)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("has topics below it");
        assertThatThrownBy(() -> clinic.sqlAsApplication()
                        .change("update topic set parent_id = ? where id = ?", pain.value(), mind.value()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("two levels");
    }

    @Test
    void aNameStandsOnceAmongItsSiblingsAndAnAddressOnce() {
        TopicId mind = add("Mental health", null);
        add("Sleep", mind);
        assertThatThrownBy(() -> add(" sleep ", mind)).hasMessage("There is a topic “Sleep” here already.");
        TopicId pain = add("Pain", null);
        TopicId second = add("Sleep", pain);
        assertThat(topic(second).slug().value()).isEqualTo("sleep-2");
        assertThatThrownBy(() -> as(() -> topics.moveUnder(second, mind))).hasMessageContaining("here already");
        assertThatThrownBy(() -> add("  ", null)).hasMessageContaining("1 to 80 characters");
    }

    @Test
    void aRenamedTopicKeepsItsAddressAndIsNotRenamedBlindly() {
        TopicId pain = add("Pain", null);
        as(() -> topics.rename(pain, "Pain", "Chronic pain"));
        assertThat(topic(pain).name()).isEqualTo("Chronic pain");
        assertThat(topic(pain).slug().value()).isEqualTo("pain");
        assertThatThrownBy(() -> as(() -> topics.rename(pain, "Pain", "Acute pain")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("“Chronic pain” now");
    }

    @Test
    void mergingFilesEveryArticleUnderTheOtherOnce() {
        TopicId pain = add("Pain", null);
        TopicId ache = add("Ache", null);
        TestArticle both = filed("Migraine", pain, ache);
        TestArticle one = filed("Headaches", ache);
        as(() -> topics.merge(ache, pain));
        assertThat(topicsOf(both)).containsExactly(pain);
        assertThat(topicsOf(one)).containsExactly(pain);
        assertThat(topic(pain).articles()).isEqualTo(2);
        assertThat(tree().topics()).hasSize(1);
    }

    @Test
    void whatIsDeletedIsWhatTheEditorWasTold() {
        TopicId mind = add("Mental health", null);
        TopicId sleep = add("Sleep", mind);
        TestArticle article = filed("Insomnia", sleep);
        assertThatThrownBy(() -> as(() -> topics.delete(mind, 0))).hasMessageContaining("has topics below it");
        assertThatThrownBy(() -> as(() -> topics.delete(sleep, 0))).hasMessageContaining("More articles are filed");
        as(() -> topics.delete(sleep, 1));
        assertThat(topicsOf(article)).isEmpty();
        assertThatThrownBy(() -> as(() -> topics.moveUp(sleep))).hasMessageContaining("deleted this topic meanwhile");
    }

    @Test
    void filingChangesNoWordOfWhatIsSigned() {
        TopicId pain = add("Pain", null);
        TestArticle article = clinic.signedArticle("Cluster headache");
        ContentHash hash = article.draft().content().hash();
        file(article, Set.of(), Set.of(pain));
        assertThat(article.stage()).isEqualTo(Stage.APPROVED);
        assertThat(article.draft().content().hash()).isEqualTo(hash);
        assertThatThrownBy(() -> file(article, Set.of(), Set.of()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Somebody changed the topics");
    }

    @Test
    void aTopicFindsWhatIsFiledBelowItToo() {
        TopicId mind = add("Mental health", null);
        TopicId sleep = add("Sleep", mind);
        TestArticle below = filed("Insomnia", sleep);
        TestArticle above = filed("Anxiety", mind);
        filed("Sprains");
        ArticleFilter everything = ArticleFilter.everything();
        assertThat(list(everything.withTopic(mind))).extracting(ArticleRow::id).containsExactly(above.id(), below.id());
        assertThat(list(everything.withTopic(sleep)))
                .extracting(ArticleRow::topics)
                .containsExactly("Sleep");
        assertThat(clinic.<Integer>as(nora, () -> articles.count(everything.withTopic(mind), 10)))
                .isEqualTo(2);
    }

    @Test
    void eachChangeLeavesItsEntry() {
        TopicId pain = add("Pain", null);
        as(() -> topics.rename(pain, "Pain", "Pains"));
        TopicId ache = add("Ache", null);
        as(() -> topics.moveUp(ache));
        filed("Tension", ache);
        as(() -> topics.merge(ache, pain));
        as(() -> topics.delete(pain, 1));
        List<AuditEntry> trail =
                clinic.as(clinic.administrator(), () -> auditTrail.entries(AuditFilter.everything(), null, 20));
        assertThat(trail)
                .extracting(AuditEntry::action)
                .startsWith(AuditAction.TOPIC_DELETED, AuditAction.TOPICS_MERGED, AuditAction.ARTICLE_FILED)
                .contains(AuditAction.TOPIC_MOVED, AuditAction.TOPIC_RENAMED, AuditAction.TOPIC_ADDED);
        assertThat(trail.get(2).details()).contains("Ache");
    }

    @Test
    void anAuthorFilesButDoesNotKeepTopics() {
        Colleague pretender = clinic.hire("Tom Reyes", Role.AUTHOR);
        assertThatThrownBy(() -> clinic.<TopicId>as(pretender, () -> topics.add("Pain", null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private TestArticle filed(String title, TopicId... under) {
        TestArticle article = clinic.articleBy(nora, title);
        file(article, Set.of(), Set.of(under));
        return article;
    }

    private void file(TestArticle article, Set<TopicId> seen, Set<TopicId> wanted) {
        clinic.as(nora, () -> filing.file(article.id(), seen, wanted));
    }

    private Set<TopicId> topicsOf(TestArticle article) {
        return clinic.as(nora, () -> filing.topicsOf(article.id()));
    }

    private List<ArticleRow> list(ArticleFilter filter) {
        return clinic.as(nora, () -> articles.list(filter, null, 50));
    }

    private TopicId add(String name, @Nullable TopicId parent) {
        return clinic.as(jonas, () -> topics.add(name, parent));
    }

    private void as(Runnable deed) {
        clinic.as(jonas, deed);
    }

    private TopicTree tree() {
        return clinic.as(jonas, topics::all);
    }

    private Topic topic(TopicId id) {
        return tree().find(id).orElseThrow();
    }
}
