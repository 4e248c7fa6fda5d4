package org.countersign.content.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.adapter.standard.StandardWebSocketSession;
import org.springframework.web.socket.handler.WebSocketSessionDecorator;

/** A connection that keeps what is sent, with no browser at its other end. */
final class RecordedLine extends WebSocketSessionDecorator {

    private final List<String> received = new CopyOnWriteArrayList<>();

    RecordedLine() {
        super(new StandardWebSocketSession(null, null, null, null));
    }

    List<String> received() {
        return List.copyOf(received);
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void sendMessage(WebSocketMessage<?> message) {
        received.add(message.getPayload().toString());
    }
}
