package org.countersign.notifications;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;

/** Same origin only, which is Spring's default; the session's cookie says who it is. */
@Configuration(proxyBeanMethods = false)
class NoticeSocketConfiguration implements WebSocketConfigurer {

    private final NoticeSocket socket;

    NoticeSocketConfiguration(NoticeSocket socket) {
        this.socket = socket;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(socket, "/desk/notices/live");
    }
}
