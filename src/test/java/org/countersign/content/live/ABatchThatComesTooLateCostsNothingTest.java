package org.countersign.content.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.content.DraftPart;
import org.countersign.content.Drafts;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Statements;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.socket.TextMessage;

/**
 * Of fifty people who type at once, one is first and the others are told. Their steps, made before they read that, need no
 * look at the database; they come again by themselves.
 */
@DatabaseTest
class ABatchThatComesTooLateCostsNothingTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    Drafts drafts;

    @Autowired
    Readers readers;

    @Autowired
    LiveEditingSocket socket;

    private final RecordedLine line = new RecordedLine();
    private Colleague nora;
    private TestArticle article;
    private LiveReader tab;
    private int early;

    @BeforeEach
    void aTabAndAColleagueWhoIsFirst() throws Exception {
        nora = clinic.author();
        article = clinic.articleBy(nora, "Lively");
        tab = readers.reader(line, article.id(), nora.principal());
        readers.add(tab);
        tab.asPerson(tab::open);
        early = version();
        article.summarizedBy(nora, "Eat nothing.");
    }

    @AfterEach
    void hangUp() {
        readers.remove(line);
    }

    @Test
    void whereTheTabHasBeenTold() throws Exception {
        hear();
        tab.asPerson(now -> {});
        assertThat(Statements.of(() -> send(early))).isEmpty();
        assertThat(told()).hasSize(1);
        assertThat(article.draft().summary()).isEqualTo("Eat nothing.");
    }

    @Test
    void orIsToldRightBeforeItsBatchIsLookedAt() throws Exception {
        hear();
        assertThat(Statements.of(() -> send(early)))
                .filteredOn(sql -> sql.contains("from draft "))
                .isEmpty();
        assertThat(told()).hasSize(1);
    }

    @Test
    void aTabThatHasNotBeenToldIsAnswered() throws Exception {
        send(early);
        assertThat(told()).singleElement().asString().contains("Eat nothing");
        assertThat(article.draft().summary()).isEqualTo("Eat nothing.");
    }

    @Test
    void andWhatIsMadeOnTopIsTaken() throws Exception {
        hear();
        send(early);
        send(version());
        assertThat(article.draft().summary()).isEqualTo("!Eat nothing.");
    }

    private int version() {
        return article.draft().version(DraftPart.SUMMARY);
    }

    private void hear() {
        tab.owe(new NewSteps(drafts, article.id(), DraftPart.SUMMARY));
    }

    private List<String> told() {
        return line.received().stream()
                .filter(message -> message.contains("\"type\":\"steps\""))
                .toList();
    }

    private void send(int version) throws Exception {
        socket.handleTextMessage(line, new TextMessage("""
            {"type":"steps","part":"summary","version":%d,"client":"late","steps":[\
            {"stepType":"replace","from":0,"to":0,"slice":{"content":[{"type":"text","text":"!"}]}}]}\
            """.formatted(version)));
    }
}
