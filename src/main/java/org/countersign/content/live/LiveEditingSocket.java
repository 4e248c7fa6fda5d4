package org.countersign.content.live;

import java.io.IOException;
import java.util.Optional;
import org.countersign.content.Articles;
import org.countersign.content.Drafts;
import org.countersign.content.SentSteps;
import org.countersign.people.DeskPrincipal;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RefusedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.databind.json.JsonMapper;

/** Takes in what browsers send. */
@Component
class LiveEditingSocket extends TextWebSocketHandler {

    private static final CloseStatus NO_SUCH_ARTICLE = new CloseStatus(4404, "no such article");
    private static final CloseStatus NOT_SIGNED_IN = new CloseStatus(4401, "not signed in");
    private static final CloseStatus TOO_LONG =
            CloseStatus.TOO_BIG_TO_PROCESS.withReason("longer than " + IncomingText.LONGEST + " characters");

    private final Readers readers;
    private final Serving serving;
    private final Presence presence;
    private final Turns turns;
    private final Drafts drafts;
    private final Articles articles;
    private final Answers answers;
    private final JsonMapper json;

    LiveEditingSocket(
            Readers readers,
            Serving serving,
            Presence presence,
            Turns turns,
            Drafts drafts,
            Articles articles,
            Answers answers,
            JsonMapper json) {
        this.readers = readers;
        this.serving = serving;
        this.presence = presence;
        this.turns = turns;
        this.drafts = drafts;
        this.articles = articles;
        this.answers = answers;
        this.json = json;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) throws IOException {
        Optional<DeskPrincipal> person = principal(session);
        if (person.isEmpty()) {
            session.close(NOT_SIGNED_IN);
            return;
        }
        Optional<ArticleId> article = article(session);
        if (article.isEmpty()) {
            session.close(NO_SUCH_ARTICLE);
            return;
        }
        LiveReader reader = readers.reader(session, article.get(), person.get());
        serving.serve(reader, now -> {
            if (articles.find(reader.article()).isEmpty()) {
                reader.close(NO_SUCH_ARTICLE);
            } else {
                readers.add(reader);
                reader.open(now);
                presence.welcome(reader);
            }
        });
    }

    /** Otherwise each connection would hold a buffer for the longest message: see {@link IncomingText}. */
    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage part) throws IOException {
        LiveReader reader = readers.of(session);
        if (reader == null) {
            return;
        }
        reader.whereabouts().heard();
        String text = reader.incoming().add(part.getPayload(), part.isLast());
        if (text != null) {
            handle(reader, text);
        } else if (reader.incoming().isTooLong()) {
            reader.close(TOO_LONG);
        }
    }

    private void handle(LiveReader reader, String text) throws IOException {
        Message message;
        try {
            message = Message.parse(json, text);
        } catch (RefusedException e) {
            serving.refuse(reader, null, e.sentence());
            return;
        }
        switch (message) {
            case Message.Open open -> serving.serve(reader, reader::open);
            case Message.Ping ping -> serving.serve(reader, now -> reader.send(answers.pong()));
            case Message.CatchUp catchUp -> serving.serve(reader, now -> reader.catchUp(catchUp.versions()));
            case Message.Steps steps -> accept(reader, steps.batch());
            // Moves too often to ask the database about the person, and changes nothing.
            case Message.At at -> reader.whereabouts().moved(at.place());
        }
    }

    @Override
    protected void handlePongMessage(WebSocketSession session, PongMessage message) {
        LiveReader reader = readers.of(session);
        if (reader != null) {
            reader.whereabouts().heard();
        }
    }

    /**
     * Accepted or not, the sender is told what it lacks: its own steps, or those that it must send on top of. Where it is
     * told of those anyway, nothing needs to be read: with many people in a draft most batches come too late.
     */
    private void accept(LiveReader reader, SentSteps batch) throws IOException {
        if (comesTooLate(reader, batch)) {
            return;
        }
        serving.serve(reader, batch, now -> {
            ArticleId article = reader.article();
            if (!comesTooLate(reader, batch) && turns.take(article, batch, () -> drafts.accept(article, batch))) {
                reader.tellFrom(batch.part(), batch.version());
            }
        });
    }

    private boolean comesTooLate(LiveReader reader, SentSteps batch) {
        return turns.isOvertaken(reader.article(), batch) || reader.isToldOfMoreThan(batch);
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        LiveReader reader = readers.remove(session);
        if (reader != null) {
            presence.left(reader);
        }
    }

    private static Optional<DeskPrincipal> principal(WebSocketSession session) {
        return session.getPrincipal() instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof DeskPrincipal person
                ? Optional.of(person)
                : Optional.empty();
    }

    private static Optional<ArticleId> article(WebSocketSession session) {
        String path = session.getUri() == null ? "" : session.getUri().getPath();
        try {
            return Optional.of(ArticleId.of(path.substring(path.lastIndexOf('/') + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
