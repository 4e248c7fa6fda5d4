package org.countersign.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.springframework.util.FileSystemUtils;

/** Hands the shared application and fresh browsers to journeys, and keeps of those that fail what shows why. */
final class JourneyExtension implements ParameterResolver, TestExecutionExceptionHandler {

    private static final Namespace JOURNEYS = Namespace.create(JourneyExtension.class);
    private static final Path KEPT = Path.of("target", "journeys");

    /** One application for the whole run. The store closes it at the end. */
    private record Shared(Path data, RunningCountersign countersign) implements AutoCloseable {

        static Shared start() {
            try {
                Path data = Files.createTempDirectory("countersign-journeys");
                return new Shared(data, RunningCountersign.withSampleClinic(data));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws InterruptedException, IOException {
            countersign.close();
            FileSystemUtils.deleteRecursively(data);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == RunningCountersign.class || type == Browsers.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browsers.class ? browsers(context) : countersign(context);
    }

    private static RunningCountersign countersign(ExtensionContext context) {
        return context.getRoot()
                .getStore(JOURNEYS)
                .computeIfAbsent(Shared.class, key -> Shared.start(), Shared.class)
                .countersign();
    }

    private static Browsers browsers(ExtensionContext context) {
        return context.getStore(JOURNEYS).computeIfAbsent(Browsers.class, key -> new Browsers(), Browsers.class);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        Browsers browsers = context.getStore(JOURNEYS).get(Browsers.class, Browsers.class);
        String journey = context.getRequiredTestClass().getSimpleName();
        if (browsers != null) {
            browsers.picture(KEPT, journey);
        }
        Shared shared = context.getRoot().getStore(JOURNEYS).get(Shared.class, Shared.class);
        if (shared != null) {
            shared.countersign().explain(KEPT, journey);
        }
        throw failure;
    }
}
