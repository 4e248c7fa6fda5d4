package org.countersign.content.live;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;

/** Same origin only, which is Spring's default; the session's cookie says who it is. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class LiveEditingConfiguration implements WebSocketConfigurer {

    private final LiveEditingSocket socket;

    LiveEditingConfiguration(LiveEditingSocket socket) {
        this.socket = socket;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(socket, "/desk/live/*");
    }
}
