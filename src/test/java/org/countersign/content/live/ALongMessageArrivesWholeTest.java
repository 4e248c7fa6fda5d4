package org.countersign.content.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.content.DraftPart;
import org.countersign.document.DocumentCodec;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A connection's own buffer is a few thousand characters, and a pasted article is longer. It comes through whole all the
 * same; what is longer than a message may be ends the connection, and changes nothing.
 */
@DatabaseTest
class ALongMessageArrivesWholeTest {

    private static final String UMLAUTS_AND_A_SURROGATE_PAIR = "Größe 😀 ";

    @Autowired
    TestClinic clinic;

    @Autowired
    LiveEditingSocket socket;

    private Colleague nora;
    private TestArticle article;

    @BeforeEach
    void aDraft() {
        nora = clinic.author();
        article = clinic.articleBy(nora, "Long");
    }

    @Test
    void inOneFrameThatIsLongerThanTheBuffer() throws Exception {
        try (LiveLine line = opened()) {
            String text = UMLAUTS_AND_A_SURROGATE_PAIR.repeat(20_000);
            line.send(typing(text));
            line.await("steps");
            assertThat(body()).contains(text);
        }
    }

    @Test
    void inManyFramesWithControlFramesBetween() throws Exception {
        try (LiveLine line = opened()) {
            String text = UMLAUTS_AND_A_SURROGATE_PAIR.repeat(5_000);
            line.sendInParts(typing(text), 7);
            line.await("steps");
            line.awaitPong();
            assertThat(body()).contains(text);
        }
    }

    @Test
    void andTheNextMessageBeginsAnew() throws Exception {
        try (LiveLine line = opened()) {
            line.sendInParts("{\"type\":\"ping\"}" + " ".repeat(50_000), 3);
            line.await("pong");
            line.send("{\"type\":\"ping\"}");
            line.await("pong");
        }
    }

    @Test
    void upToTheLongestThatIsAllowed() throws Exception {
        String ping = "{\"type\":\"ping\"}";
        try (LiveLine line = opened()) {
            line.send(ping + " ".repeat(IncomingText.LONGEST - ping.length()));
            line.await("pong");
        }
    }

    @Test
    void oneThatIsLongerEndsTheConnectionAndNothingIsTakenFromIt() throws Exception {
        String message = typing("a".repeat(1_000_000));
        int before = article.draft().version(DraftPart.BODY);
        try (LiveLine line = opened()) {
            line.sendInParts(message + " ".repeat(IncomingText.LONGEST - message.length() + 1), 2);
            assertThat(line.closedWith()).isEqualTo(1009);
        }
        assertThat(article.draft().version(DraftPart.BODY)).isEqualTo(before);
        try (LiveLine again = opened()) {
            again.send(typing("short"));
            again.await("steps");
        }
        assertThat(body()).contains("short");
    }

    /** Whoever sends on without end costs no memory, and its last part is not taken for a message. */
    @Test
    void whatFollowsAMessageThatWasTooLongIsNoMessage() {
        IncomingText incoming = new IncomingText();
        assertThat(incoming.add("a".repeat(IncomingText.LONGEST), false)).isNull();
        assertThat(incoming.isTooLong()).isFalse();
        assertThat(incoming.add("b", false)).isNull();
        assertThat(incoming.isTooLong()).isTrue();
        assertThat(incoming.add("{\"type\":\"ping\"}", true)).isNull();
        assertThat(incoming.add("{\"type\":\"ping\"}", true)).isNull();
    }

    private String body() {
        return DocumentCodec.encode(article.draft().body());
    }

    private LiveLine opened() throws InterruptedException {
        LiveLine line = new LiveLine(socket, nora.principal(), article.id());
        line.await("opened");
        return line;
    }

    private String typing(String text) {
        return """
            {"type":"steps","part":"body","version":%d,"client":"pasting","steps":[\
            {"stepType":"replace","from":1,"to":1,"slice":{"content":[{"type":"text","text":"%s"}]}}]}\
            """.formatted(article.draft().version(DraftPart.BODY), text);
    }
}
