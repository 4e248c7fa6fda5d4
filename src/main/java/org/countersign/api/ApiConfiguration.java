package org.countersign.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.countersign.people.TokenHolders;
import org.countersign.people.TokenScope;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import tools.jackson.databind.json.JsonMapper;

/** The chain of scripts: a token with each request, no session, no cookie, hence nothing to forge across sites. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiSettings.class)
class ApiConfiguration {

    private static final String BEARER = "token";

    @Bean
    @Order(1)
    SecurityFilterChain apiFilterChain(HttpSecurity http, TokenHolders holders, ApiSettings settings, JsonMapper json)
            throws Exception {
        ProblemWriter problems = new ProblemWriter(json);
        http.securityMatcher("/api/**");
        http.csrf(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.exceptionHandling(
                failures -> failures.authenticationEntryPoint(problems).accessDeniedHandler(problems));
        http.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/api/v1/openapi.json")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/api/v1/articles/*/publication", "/api/v1/articles/*/withdrawal")
                .hasAuthority(TokenScope.PUBLISH.authority())
                .requestMatchers(HttpMethod.GET, "/api/**")
                .hasAuthority(TokenScope.READ.authority())
                .requestMatchers(HttpMethod.HEAD, "/api/**")
                .hasAuthority(TokenScope.READ.authority())
                .anyRequest()
                .hasAuthority(TokenScope.WRITE.authority()));
        http.addFilterBefore(new BearerFilter(holders, problems), AuthorizationFilter.class);
        http.addFilterBefore(new RateLimitFilter(settings.requestsPerMinute(), problems), AuthorizationFilter.class);
        return http.build();
    }

    @Bean
    OpenAPI describedApi() {
        SecurityScheme bearer = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("A personal access token, made under My profile.");
        return new OpenAPI()
                .info(new Info()
                        .title("Countersign authoring API")
                        .version("1")
                        .description("Writes, submits and publishes articles for a person. Signing stays with people."))
                .servers(List.of(new Server().url("/")))
                .components(new Components().addSecuritySchemes(BEARER, bearer))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }
}
