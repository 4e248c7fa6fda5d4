package org.countersign.content.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.countersign.content.DraftPart;
import org.countersign.content.Drafts;
import org.countersign.people.Standings;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A tab that hears of the article opens it anew and catches up: were it told again then, the two would never rest. */
@DatabaseTest
class ATabThatCaughtUpHearsOfTheArticleOnceTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    Standings standings;

    @Autowired
    Drafts drafts;

    @Autowired
    Answers answers;

    @Test
    void howeverOftenItCatchesUp() throws IOException {
        Colleague nora = clinic.author();
        TestArticle article = clinic.articleBy(nora, "Once");
        RecordedLine line = new RecordedLine();
        LiveReader tab = new LiveReader(line, article.id(), nora.principal(), standings, drafts, answers);
        tab.asPerson(tab::open);
        for (int time = 0; time < 3; time++) {
            tab.asPerson(now -> tab.catchUp(Map.of(DraftPart.BODY, 0)));
        }
        assertThat(line.received())
                .filteredOn(message -> message.contains("\"type\":\"article\""))
                .hasSize(1);
        assertThat(line.received())
                .filteredOn(message -> message.contains("\"type\":\"current\""))
                .hasSize(3);
    }
}
