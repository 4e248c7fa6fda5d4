package org.countersign.content.live;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.countersign.content.Articles;
import org.countersign.content.ChangeListener;
import org.countersign.content.DraftPart;
import org.countersign.content.Drafts;
import org.countersign.content.SentSteps;
import org.countersign.document.InvalidStepException;
import org.countersign.people.DeskPrincipal;
import org.countersign.people.Standings;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.standard.StandardWebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.databind.json.JsonMapper;

/** Takes steps in and hands them out to everybody who has the draft open here. */
@Component
class LiveEditingSocket extends TextWebSocketHandler implements ChangeListener.Hearer {

    private static final Logger log = LoggerFactory.getLogger(LiveEditingSocket.class);
    private static final CloseStatus NO_SUCH_ARTICLE = new CloseStatus(4404, "no such article");
    private static final CloseStatus NOT_SIGNED_IN = new CloseStatus(4401, "not signed in");

    private static final Duration SILENCE = Duration.ofMinutes(2);

    private final Standings standings;
    private final Drafts drafts;
    private final Articles articles;
    private final Answers answers;
    private final JsonMapper json;
    private final Map<String, LiveReader> bySession = new ConcurrentHashMap<>();
    private final Map<ArticleId, Set<LiveReader>> byArticle = new ConcurrentHashMap<>();

    LiveEditingSocket(
            Standings standings,
            Drafts drafts,
            Articles articles,
            Answers answers,
            JsonMapper json,
            ChangeListener changes) {
        this.standings = standings;
        this.drafts = drafts;
        this.articles = articles;
        this.answers = answers;
        this.json = json;
        changes.addHearer(this);
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
        if (session instanceof StandardWebSocketSession standard) {
            // A browser pings every half minute; one that is silent for longer is gone.
            standard.getNativeSession().setMaxIdleTimeout(SILENCE.toMillis());
        }
        LiveReader reader = new LiveReader(session, article.get(), person.get(), standings, drafts, answers);
        bySession.put(session.getId(), reader);
        byArticle
                .computeIfAbsent(article.get(), ignored -> ConcurrentHashMap.newKeySet())
                .add(reader);
        serve(reader, null, now -> {
            if (articles.find(reader.article()).isEmpty()) {
                reader.close(NO_SUCH_ARTICLE);
            } else {
                reader.open(now);
            }
        });
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage text) throws IOException {
        LiveReader reader = bySession.get(session.getId());
        if (reader == null) {
            return;
        }
        Message message;
        try {
            message = Message.parse(json, text.getPayload());
        } catch (RefusedException e) {
            reader.send(answers.refused(null, e.sentence(), true, null));
            return;
        }
        DraftPart part = message instanceof Message.Steps steps ? steps.batch().part() : null;
        serve(reader, part, now -> {
            switch (message) {
                case Message.Open open -> reader.open(now);
                case Message.Ping ping -> reader.send(answers.pong());
                case Message.CatchUp catchUp -> reader.catchUp(catchUp.versions());
                case Message.Steps steps -> accept(reader, steps.batch());
            }
        });
    }

    /** Accepted or not, the sender is told what it lacks: its own steps, or those that it must send on top of. */
    private void accept(LiveReader reader, SentSteps batch) throws IOException {
        drafts.accept(reader.article(), batch);
        reader.tellFrom(batch.part(), batch.version());
    }

    /** A refusal is answered with its sentence; whatever else goes wrong is logged once, under the reference it gives. */
    private void serve(LiveReader reader, @Nullable DraftPart part, LiveReader.ThrowingTask task) throws IOException {
        try {
            reader.asPerson(task);
        } catch (RefusedException e) {
            reader.send(answers.refused(part, e.sentence(), true, null));
        } catch (InvalidStepException e) {
            log.warn("A step in {} was refused: {}", reader.article(), e.getMessage());
            reader.send(answers.refused(part, "This change cannot be saved: " + e.problem(), true, null));
        } catch (AccessDeniedException e) {
            reader.send(answers.refused(
                    part, "You may no longer change this draft. Your text is still on this page.", true, null));
        } catch (RuntimeException e) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            log.error("Live editing of {} failed, reference {}", reader.article(), reference, e);
            reader.send(answers.refused(
                    part,
                    "The server cannot save at the moment. Your text is kept here and sent again.",
                    false,
                    reference));
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        LiveReader reader = bySession.remove(session.getId());
        if (reader != null) {
            byArticle.computeIfPresent(reader.article(), (article, readers) -> {
                readers.remove(reader);
                return readers.isEmpty() ? null : readers;
            });
        }
    }

    @Override
    public void stepsAccepted(ArticleId article, DraftPart part) {
        eachOf(article, reader -> tell(reader, part));
    }

    @Override
    public void articleChanged(ArticleId article) {
        eachOf(
                article,
                reader ->
                        inBackground(reader, () -> serve(reader, null, now -> reader.send(answers.articleChanged()))));
    }

    @Override
    public void listeningAgain() {
        byArticle.forEach((article, readers) -> {
            for (DraftPart part : DraftPart.values()) {
                readers.forEach(reader -> tell(reader, part));
            }
            articleChanged(article);
        });
    }

    private void tell(LiveReader reader, DraftPart part) {
        inBackground(reader, () -> serve(reader, part, now -> reader.tell(part)));
    }

    private void eachOf(ArticleId article, Consumer<LiveReader> action) {
        byArticle.getOrDefault(article, Set.of()).forEach(action);
    }

    /** A slow browser must not hold up the others, nor the thread that listens. */
    private static void inBackground(LiveReader reader, IoTask task) {
        Thread.startVirtualThread(() -> {
            try {
                task.run();
            } catch (IOException | IllegalStateException e) {
                log.debug("A browser of {} is gone", reader.article(), e);
            }
        });
    }

    private interface IoTask {
        void run() throws IOException;
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
