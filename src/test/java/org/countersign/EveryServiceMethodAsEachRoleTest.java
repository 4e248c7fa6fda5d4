package org.countersign;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.WhoMayCallWhat.Caller;
import org.countersign.people.Role;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.MadeUp;
import org.countersign.testing.TestClinic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.annotation.Secured;
import org.springframework.security.access.prepost.PostAuthorize;
import org.springframework.security.access.prepost.PostFilter;
import org.springframework.security.access.prepost.PreFilter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;

/**
 * Every public method of every service, as everybody. A new method fails this test until somebody has decided who may call
 * it, and has written that down in {@link WhoMayCallWhat}.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryServiceMethodAsEachRoleTest {

    /** The product looks for PreAuthorize alone: these would be written down and do nothing. */
    private static final List<Class<? extends Annotation>> UNHEEDED =
            List.of(PostAuthorize.class, PreFilter.class, PostFilter.class, Secured.class);

    private record Operation(Object service, Method method) {

        String name() {
            String parameters = Arrays.stream(method.getParameterTypes())
                    .map(Class::getSimpleName)
                    .collect(Collectors.joining(", "));
            return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "(" + parameters + ")";
        }
    }

    @Autowired
    ApplicationContext context;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClinic clinic;

    Map<String, Set<Caller>> allowed = WhoMayCallWhat.read();
    Map<String, Operation> operations = new TreeMap<>();
    Colleague somebody;

    @BeforeAll
    void findEveryMethod() {
        somebody = clinic.hire("Somebody", Role.AUTHOR);
        context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getPackageName().startsWith("org.countersign"))
                .flatMap(bean -> Stream.of(AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> new Operation(bean, method)))
                .forEach(operation -> operations.put(operation.name(), operation));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void noneReliesOnAnAnnotationThatNobodyLooksFor() {
        List<Method> methods = Stream.of(context.getBeanDefinitionNames())
                .map(context::getType)
                .filter(Objects::nonNull)
                .map(ClassUtils::getUserClass)
                .filter(type -> type.getPackageName().startsWith("org.countersign"))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .toList();
        assertThat(methods)
                .hasSizeGreaterThan(1_000)
                .noneMatch(
                        method -> UNHEEDED.stream().anyMatch(one -> AnnotatedElementUtils.hasAnnotation(method, one)));
    }

    @Test
    void theTableHasARowForEachMethodAndNoOther() {
        assertThat(allowed.keySet()).containsExactlyInAnyOrderElementsOf(operations.keySet());
    }

    @Test
    void whoeverIsNotInTheRowIsTurnedAwayBeforeTheMethodBegins() {
        Map<String, String> gotIn = new TreeMap<>();
        forEachCall((operation, caller, failure) -> {
            if (!mayCall(operation, caller) && !isTurnedAwayAtTheDoor(operation, failure)) {
                gotIn.put(operation.name() + " as " + caller, String.valueOf(failure));
            }
        });
        assertThat(gotIn).isEmpty();
    }

    @Test
    void whoeverIsInTheRowIsLetIn() {
        Map<String, String> turnedAway = new TreeMap<>();
        forEachCall((operation, caller, failure) -> {
            if (mayCall(operation, caller) && isTurnedAway(failure)) {
                turnedAway.put(operation.name() + " as " + caller, String.valueOf(failure));
            }
        });
        assertThat(turnedAway).isEmpty();
    }

    private interface Judge {
        void judge(Operation operation, Caller caller, @Nullable Throwable failure);
    }

    private void forEachCall(Judge judge) {
        operations.values().forEach(operation -> {
            for (Caller caller : Caller.values()) {
                judge.judge(operation, caller, call(operation, caller));
            }
        });
    }

    private boolean mayCall(Operation operation, Caller caller) {
        return allowed.getOrDefault(operation.name(), Set.of()).contains(caller);
    }

    /** In a transaction that leaves nothing behind. */
    private @Nullable Throwable call(Operation operation, Caller caller) {
        enter(caller);
        Object[] arguments = MadeUp.argumentsFor(operation.method());
        try {
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                invoke(operation, arguments);
            });
            return null;
        } catch (Failed e) {
            return e.getCause();
        }
    }

    private static void invoke(Operation operation, Object... arguments) {
        try {
            operation.method().invoke(operation.service(), arguments);
        } catch (InvocationTargetException e) {
            throw new Failed(e.getTargetException());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private void enter(Caller caller) {
        switch (caller) {
            case AUTHOR, REVIEWER, EDITOR, ADMIN -> enter(somebody.pretending(Role.valueOf(caller.name())));
            case SOMEBODY_WITHOUT_A_ROLE -> enter(somebody.pretending());
            case NOT_SIGNED_IN -> SecurityContextHolder.clearContext();
            case ANONYMOUS ->
                SecurityContextHolder.getContext()
                        .setAuthentication(new AnonymousAuthenticationToken(
                                "key", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        }
    }

    private static void enter(Colleague colleague) {
        SecurityContextHolder.getContext()
                .setAuthentication(colleague.principal().authentication());
    }

    private static boolean isTurnedAway(@Nullable Throwable failure) {
        return failure instanceof AccessDeniedException
                || failure instanceof AuthenticationCredentialsNotFoundException;
    }

    /** By the guard around the service, and not by something that the service called after it had begun. */
    private static boolean isTurnedAwayAtTheDoor(Operation operation, @Nullable Throwable failure) {
        return failure != null
                && isTurnedAway(failure)
                && Arrays.stream(failure.getStackTrace())
                        .noneMatch(frame -> frame.getClassName()
                                .equals(operation.method().getDeclaringClass().getName()));
    }

    private static final class Failed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Failed(Throwable cause) {
            super(cause);
        }
    }
}
