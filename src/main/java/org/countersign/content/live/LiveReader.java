package org.countersign.content.live;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.countersign.components.PersonAvatar;
import org.countersign.content.AcceptedStep;
import org.countersign.content.Draft;
import org.countersign.content.DraftPart;
import org.countersign.content.Drafts;
import org.countersign.content.SentSteps;
import org.countersign.people.DeskPrincipal;
import org.countersign.people.Person;
import org.countersign.people.Standings;
import org.countersign.shared.ArticleId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/**
 * One tab that has a draft open, and how far it has been told. Whoever speaks to it holds its monitor, so that steps reach
 * it in their order and each once.
 */
final class LiveReader {

    private static final Logger log = LoggerFactory.getLogger(LiveReader.class);
    private static final String PING = "";
    private static final CloseStatus SILENT = new CloseStatus(4408, "no answer");
    private static final CloseStatus SESSION_ENDED = new CloseStatus(4401, "session ended");
    private static final CloseStatus NO_LONGER_ALLOWED = new CloseStatus(4403, "not allowed");

    private final WebSocketSession session;
    private final ArticleId article;
    private final DeskPrincipal signedIn;
    private final Standings standings;
    private final Drafts drafts;
    private final Answers answers;
    private final ToldVersions told = new ToldVersions();
    private final OwedNews owed = new OwedNews();
    private boolean wasCaughtUp;
    private final Mailbox mailbox = new Mailbox(this::sendInTurn);
    private final Whereabouts whereabouts;
    private final IncomingText incoming = new IncomingText();

    LiveReader(
            WebSocketSession session,
            ArticleId article,
            DeskPrincipal signedIn,
            Standings standings,
            Drafts drafts,
            Answers answers) {
        this.session = session;
        this.article = article;
        this.signedIn = signedIn;
        this.standings = standings;
        this.drafts = drafts;
        this.answers = answers;
        Person person = signedIn.person();
        int colour = PersonAvatar.colourOf(person.id());
        this.whereabouts = new Whereabouts(new Here(tab(), person.id().toString(), person.name(), colour, null));
    }

    ArticleId article() {
        return article;
    }

    /** Names the connection. */
    String tab() {
        return session.getId();
    }

    Whereabouts whereabouts() {
        return whereabouts;
    }

    IncomingText incoming() {
        return incoming;
    }

    /** Every browser answers by itself, even one whose tab is in the background. */
    void ping() {
        mailbox.put(PING);
    }

    /** The line is dead: a browser at the other end would have answered. */
    void hangUp() {
        Thread.startVirtualThread(() -> {
            try {
                session.close(SILENT);
            } catch (IOException | IllegalStateException e) {
                log.debug("A silent browser of {} is gone", article, e);
            }
        });
    }

    /** Sends a text after those that wait already, without waiting for it. */
    void passOn(String text) {
        mailbox.put(text);
    }

    private synchronized void sendInTurn(String text) throws IOException {
        if (session.isOpen()) {
            session.sendMessage(text.equals(PING) ? new PingMessage() : new TextMessage(text));
        }
    }

    /** To be told when this tab is served next; whether that has to be seen to. */
    boolean owe(NewSteps news) {
        return owed.add(news);
    }

    /**
     * Runs something as this tab's person, with the rights of this moment, once the tab knows what it is owed; closes the
     * socket instead when the session has ended or the person holds no role any more.
     */
    synchronized void asPerson(ThrowingTask task) throws IOException {
        List<NewSteps> news = owed.take();
        DeskPrincipal now = standings.now(signedIn).orElse(null);
        if (now == null) {
            session.close(SESSION_ENDED);
            return;
        }
        if (now.person().roles().isEmpty()) {
            session.close(NO_LONGER_ALLOWED);
            return;
        }
        SecurityContextHolder.getContext().setAuthentication(now.authentication());
        try {
            for (NewSteps one : news) {
                tell(one);
            }
            task.run(now);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** What may fail to reach the browser. */
    interface ThrowingTask {

        void run(DeskPrincipal person) throws IOException;
    }

    void open(DeskPrincipal person) throws IOException {
        Draft draft = drafts.open(article);
        told.all(draft);
        send(answers.opened(draft, person.person()));
    }

    void catchUp(Map<DraftPart, Integer> versions) throws IOException {
        for (DraftPart part : versions.keySet()) {
            tellFrom(part, versions.get(part));
        }
        send(answers.current(told.asMap()));
        if (!wasCaughtUp) {
            wasCaughtUp = true;
            // Whoever was away may have missed more than steps. Once: the tab opens the draft anew then, and catches up
            // again.
            send(answers.articleChanged());
        }
    }

    /** Sends what this tab lacks in a part; nothing before it was opened. */
    private void tell(NewSteps news) throws IOException {
        Integer known = told.of(news.part());
        if (known == null) {
            return;
        }
        List<AcceptedStep> steps = news.after(known);
        if (!steps.isEmpty()) {
            told.upTo(news.part(), steps.getLast().version());
            send(answers.steps(news.part(), steps));
        }
    }

    /** Whether these steps come too late, and the tab has been told of those that it makes them anew on. */
    synchronized boolean isToldOfMoreThan(SentSteps batch) {
        return told.isPast(batch);
    }

    /** The tab says how far it really is, which is decisive when something sent to it was lost. */
    void tellFrom(DraftPart part, int version) throws IOException {
        told.upTo(part, version);
        tell(new NewSteps(drafts, article, part));
    }

    synchronized void send(String text) throws IOException {
        if (session.isOpen()) {
            session.sendMessage(new TextMessage(text));
        }
    }

    void close(CloseStatus status) throws IOException {
        session.close(status);
    }
}
