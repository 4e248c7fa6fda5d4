package org.countersign.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.countersign.people.Role;
import org.countersign.shared.ArticleId;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which way is taken is a matter of speed alone. */
@DatabaseTest
class ASearchFindsTheSameHoweverFrequentItsWordsAreTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    Settling settling;

    @Autowired
    Topics topics;

    @Autowired
    Filing filing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcOperations operations;

    private static final AtomicInteger TESTS = new AtomicInteger();

    /** One that no other test here has written of. */
    private final String animal = "narwhal" + TESTS.incrementAndGet();

    private Colleague writer;
    private Colleague editor;
    private TestArticle inTheText;
    private TestArticle inPartOfTheTitle;
    private TestArticle live;
    private TestArticle inBoth;
    private TopicId topic;

    /** The newest last. */
    @BeforeEach
    void articles() {
        writer = clinic.author();
        editor = clinic.editor();
        inTheText = clinic.articleBy(writer, "Sleeping well").writtenBy(writer, "A " + animal + " does not snore.");
        clinic.articleBy(writer, "Something else").writtenBy(writer, "No animals.");
        inPartOfTheTitle = clinic.articleBy(clinic.hire("Ada Other", Role.AUTHOR), "The super" + animal + "ish");
        live = clinic.liveArticle("N" + animal.substring(1) + " facts");
        inBoth = clinic.articleBy(writer, "One " + animal).writtenBy(writer, "Of the " + animal + ", and its tooth.");
        topic = clinic.as(editor, () -> topics.add("Sea of the " + animal, null));
        clinic.as(editor, () -> filing.file(inTheText.id(), Set.of(), Set.of(topic)));
        jdbc.sql("select article_id from draft where unsettled")
                .query((row, index) -> new ArticleId(row.getObject(1, UUID.class)))
                .list()
                .forEach(settling::settle);
    }

    @Test
    void theNewestFirst() {
        expect(found(animal), inBoth, live, inPartOfTheTitle, inTheText);
        expect(found(animal + " tooth"), inBoth);
        expect(found("ARWHAL" + animal.substring(7)), inBoth, live, inPartOfTheTitle);
        // As words these say the same, and no title has them as they stand
        expect(found("%" + animal + "_"), inBoth, live, inTheText);
    }

    @Test
    void withFilters() {
        expect(new ArticleFilter(animal, null, null, true, null, null, null), live);
        expect(new ArticleFilter(animal, null, null, false, null, null, null), inBoth, inPartOfTheTitle, inTheText);
        expect(found(animal).withStage(Stage.APPROVED), live);
        expect(found(animal).withWriter(writer.id()), inBoth, live, inTheText);
        expect(found(animal).withTopic(topic), inTheText);
        expect(found(animal).withReviewer(editor.id()));
    }

    @Test
    void whatAnEditChangesIsFoundOtherwiseAtOnce() {
        inTheText.titledBy(writer, "Super" + animal + "s sleep well");
        expect(found("super" + animal), inTheText, inPartOfTheTitle);
    }

    private static ArticleFilter found(String text) {
        return ArticleFilter.matching(text);
    }

    /** By each way, and page by page as well as in one. */
    private void expect(ArticleFilter filter, TestArticle... expected) {
        List<ArticleId> ids = List.of(expected).stream().map(TestArticle::id).toList();
        for (long frequent : List.of(0L, Long.MAX_VALUE)) {
            ArticleList list = new ArticleList(
                    jdbc, new ArticleSearch(operations, new WordFrequency(operations, OptionalLong.of(frequent))));
            assertThat(idsOf(list.page(filter, null, 20)))
                    .as("with words frequent from %d matches on", frequent)
                    .isEqualTo(ids);
            assertThat(OneByOne.read(after -> list.page(filter, after, 1))).isEqualTo(ids);
            assertThat(list.count(filter, 20)).isEqualTo(ids.size());
            assertThat(list.count(filter, 1)).isEqualTo(Math.min(1, ids.size()));
        }
    }

    private static List<ArticleId> idsOf(List<ArticleRow> rows) {
        return rows.stream().map(ArticleRow::id).toList();
    }
}
