package org.countersign.content.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.content.Drafts;
import org.countersign.people.Standings;
import org.countersign.shared.ArticleId;
import org.countersign.testing.AtOnce;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.socket.adapter.standard.StandardWebSocketSession;

/** A page that is loaded anew closes its old connection while it opens the next. */
@DatabaseTest
class AReaderWhoComesAsAnotherLeavesIsToldTest {

    private static final int RELOADS = 3_000;

    @Autowired
    TestClinic clinic;

    @Autowired
    Standings standings;

    @Autowired
    Drafts drafts;

    @Autowired
    Answers answers;

    @Test
    void theOneWhoStaysIsAmongTheReaders() throws InterruptedException {
        Readers readers = new Readers(standings, drafts, answers);
        Colleague nora = clinic.author();
        ArticleId article = ArticleId.random();
        StandardWebSocketSession open = session();
        readers.add(readers.reader(open, article, nora.principal()));
        for (int reload = 0; reload < RELOADS; reload++) {
            StandardWebSocketSession closing = open;
            StandardWebSocketSession opening = session();
            LiveReader coming = readers.reader(opening, article, nora.principal());
            AtOnce.all(List.of(() -> readers.remove(closing), () -> {
                readers.add(coming);
                return coming;
            }));
            assertThat(readers.of(article)).as("after reload %d", reload).containsExactly(coming);
            open = opening;
        }
    }

    private static StandardWebSocketSession session() {
        return new StandardWebSocketSession(null, null, null, null);
    }
}
