package org.countersign.notifications;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.countersign.content.ChangeListener;
import org.countersign.content.DraftPart;
import org.countersign.people.DeskPrincipal;
import org.countersign.people.Standings;
import org.countersign.shared.ArticleId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/**
 * Tells the open tabs of a person that their notices have changed, and never what they say: a tab then asks for them with
 * its session, as at any other time.
 */
@Component
class NoticeSocket extends TextWebSocketHandler implements ChangeListener.Hearer {

    private static final Logger log = LoggerFactory.getLogger(NoticeSocket.class);
    private static final CloseStatus NOT_SIGNED_IN = new CloseStatus(4401, "not signed in");
    private static final TextMessage CHANGED = new TextMessage("{\"type\":\"notices\"}");
    private static final TextMessage PONG = new TextMessage("{\"type\":\"pong\"}");
    private static final int LONGEST_SEND_MILLISECONDS = 10_000;
    private static final int MOST_WAITING_BYTES = 4_096;

    /** Browsers speak every 15 seconds, or once a minute in a tab that nobody looks at. */
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(3);

    private final Standings standings;
    private final Map<String, Tab> tabs = new ConcurrentHashMap<>();

    private record Tab(WebSocketSession session, DeskPrincipal signedIn) {}

    NoticeSocket(Standings standings, ChangeListener changes) {
        this.standings = standings;
        changes.addHearer(this);
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) throws IOException {
        if (session.getPrincipal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof DeskPrincipal person) {
            endWhenSilent(session);
            WebSocketSession inTurn =
                    new ConcurrentWebSocketSessionDecorator(session, LONGEST_SEND_MILLISECONDS, MOST_WAITING_BYTES);
            tabs.put(session.getId(), new Tab(inTurn, person));
        } else {
            session.close(NOT_SIGNED_IN);
        }
    }

    private static void endWhenSilent(WebSocketSession session) {
        if (session instanceof NativeWebSocketSession spoken
                && spoken.getNativeSession() instanceof jakarta.websocket.Session line) {
            line.setMaxIdleTimeout(LONGEST_SILENCE.toMillis());
        }
    }

    /** All that browsers send is a ping. */
    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) throws IOException {
        Tab tab = tabs.get(session.getId());
        if (tab != null) {
            tab.session().sendMessage(PONG);
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        tabs.remove(session.getId());
    }

    @Override
    public void noticesChanged(String person) {
        tabs.values().stream()
                .filter(tab -> tab.signedIn().person().id().toString().equals(person))
                .forEach(this::tellInBackground);
    }

    @Override
    public void listeningAgain() {
        tabs.values().forEach(this::tellInBackground);
    }

    private void tellInBackground(Tab tab) {
        Thread.startVirtualThread(() -> {
            try {
                tell(tab);
            } catch (IOException | RuntimeException e) {
                log.debug("A browser of {} is gone", tab.signedIn().person().id(), e);
            }
        });
    }

    private void tell(Tab tab) throws IOException {
        if (standings.now(tab.signedIn()).isEmpty()) {
            tab.session().close(NOT_SIGNED_IN);
        } else {
            tab.session().sendMessage(CHANGED);
        }
    }

    @Override
    public void stepsAccepted(ArticleId article, DraftPart part) {
        // Typing is nothing to tell
    }

    @Override
    public void articleChanged(ArticleId article) {
        // What people are told of it comes as a notice
    }
}
