package org.countersign.content.live;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;

/** Same origin only, which is Spring's default; the session's cookie says who it is. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class LiveEditingConfiguration implements WebSocketConfigurer {

    static final int LARGEST_MESSAGE = 2_500_000;

    private final LiveEditingSocket socket;

    LiveEditingConfiguration(LiveEditingSocket socket) {
        this.socket = socket;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(socket, "/desk/live/*");
    }

    @Bean
    static ServletServerContainerFactoryBean webSocketLimits() {
        ServletServerContainerFactoryBean container = new ServletServerContainerFactoryBean();
        container.setMaxTextMessageBufferSize(LARGEST_MESSAGE);
        container.setMaxSessionIdleTimeout(120_000L);
        return container;
    }
}
