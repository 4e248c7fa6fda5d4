package org.countersign.content.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.content.DraftPart;
import org.countersign.content.Drafts;
import org.countersign.people.Standings;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Statements;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Fifty tabs in one draft hear of every step; the database is not to be asked fifty times for it. */
@DatabaseTest
class ManyTabsShareWhatIsReadTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    Standings standings;

    @Autowired
    Drafts drafts;

    @Autowired
    Answers answers;

    private Colleague nora;
    private TestArticle article;

    /** A tab and the connection to it. */
    private record Tab(RecordedLine line, LiveReader reader) {

        private void serve() throws IOException {
            reader.asPerson(now -> {});
        }

        private List<String> steps() {
            return line.received().stream()
                    .filter(message -> message.contains("\"type\":\"steps\""))
                    .toList();
        }
    }

    @BeforeEach
    void aDraft() {
        nora = clinic.author();
        article = clinic.articleBy(nora, "Lively");
    }

    @Test
    void whoeverStandsAtTheSameVersionIsToldFromOneReading() throws Exception {
        List<Tab> tabs = Stream.generate(this::tab).limit(5).toList();
        article.summarizedBy(nora, "Eat nothing.");
        NewSteps news = news();
        List<String> sent = Statements.of(() -> {
            for (Tab tab : tabs) {
                tab.reader().owe(news);
                tab.serve();
            }
        });
        assertThat(sent).filteredOn(sql -> sql.contains("draft_step")).hasSize(1);
        assertThat(tabs)
                .allSatisfy(tab ->
                        assertThat(tab.steps()).singleElement().asString().contains("Eat nothing"));
    }

    @Test
    void whatWasAcceptedSinceAReadingIsReadForTheNextNotice() throws Exception {
        Tab early = tab();
        Tab late = tab();
        article.summarizedBy(nora, "Eat nothing.");
        NewSteps first = news();
        early.reader().owe(first);
        early.serve();
        assertThat(late.reader().owe(first)).isTrue();
        article.summarizedBy(nora, "Eat nothing. Drink water.");
        NewSteps second = news();
        assertThat(late.reader().owe(second)).as("one thread sees to both").isFalse();
        assertThat(early.reader().owe(second)).isTrue();
        late.serve();
        early.serve();
        assertThat(late.steps()).singleElement().asString().contains("Eat nothing", "Drink water.");
        assertThat(early.steps())
                .hasSize(2)
                .last()
                .asString()
                .contains("Drink water.")
                .doesNotContain("Eat nothing");
        assertThat(late.reader().owe(news()))
                .as("what was told is owed no more")
                .isTrue();
    }

    @Test
    void whatIsOwedComesBeforeTheAnswerToATabsOwnMessage() throws Exception {
        Tab tab = tab();
        article.summarizedBy(nora, "Eat nothing.");
        tab.reader().owe(news());
        tab.reader().asPerson(now -> tab.reader().send(answers.pong()));
        assertThat(tab.line().received()).last().asString().contains("pong");
        assertThat(tab.steps()).hasSize(1);
    }

    private NewSteps news() {
        return new NewSteps(drafts, article.id(), DraftPart.SUMMARY);
    }

    private Tab tab() {
        RecordedLine line = new RecordedLine();
        LiveReader reader = new LiveReader(line, article.id(), nora.principal(), standings, drafts, answers);
        try {
            reader.asPerson(reader::open);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Tab(line, reader);
    }
}
