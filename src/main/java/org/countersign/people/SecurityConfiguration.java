package org.countersign.people;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.springframework.aop.Advisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The chain of browsers: the desk behind sign-in, the public site open. Scripts have one of their own, in {@code api}.
 * Services check for themselves who calls.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(prePostEnabled = false)
class SecurityConfiguration {

    static final String SIGN_IN = "/desk/sign-in";

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, Standings standings, SignIn signIn, LogoutHandler signOutEntry) throws Exception {
        http.authenticationProvider(signIn);
        http.addFilterAfter(new StandingFilter(standings), SecurityContextHolderFilter.class);
        http.formLogin(form ->
                form.loginPage(SIGN_IN).loginProcessingUrl(SIGN_IN).failureHandler(SecurityConfiguration::failed));
        // Live editing tells a browser that it is not signed in by closing its socket: a refused handshake says
        // nothing.
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers("/desk", "/desk/**").permitAll());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(SIGN_IN, SIGN_IN + "?signed-out")
                        .addLogoutHandler(signOutEntry)
                        .defaultSuccessUrl("/desk")
                        .anyRequest(request -> request.permitAll()));
        return http.build();
    }

    /** The one annotation that services use: each kind more is looked for in every method of every bean at the start. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor preAuthorize() {
        return AuthorizationManagerBeforeMethodInterceptor.preAuthorize();
    }

    @Bean
    LogoutHandler signOutEntry(AuditTrail auditTrail, TransactionTemplate transaction) {
        return (request, response, authentication) -> {
            if (authentication != null && authentication.getPrincipal() instanceof DeskPrincipal principal) {
                Person person = principal.person();
                transaction.executeWithoutResult(status ->
                        auditTrail.record(person.actor(), AuditAction.SIGNED_OUT, person.subject(), Map.of()));
            }
        };
    }

    private static void failed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        String reason = exception instanceof SlowedDownAuthenticationException slowed
                ? "?error=slow&seconds=" + Math.max(1, slowed.waiting().toSeconds() + 1)
                : "?error";
        response.sendRedirect(request.getContextPath() + SIGN_IN + reason);
    }
}
