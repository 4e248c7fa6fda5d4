package org.countersign.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.countersign.content.ArticleKind;
import org.countersign.document.Document;
import org.countersign.document.Passage;
import org.countersign.document.Source;
import org.countersign.people.EmailAddress;
import org.countersign.people.Role;
import org.countersign.review.ReviewPolicy;
import org.countersign.review.StageRule;
import org.countersign.shared.ContentHash;
import org.countersign.shared.ImageHash;

/** Arguments that are valid in themselves and name nothing that exists. */
public final class MadeUp {

    private MadeUp() {}

    public static Object[] argumentsFor(Method method) {
        return Arrays.stream(method.getParameters())
                .map(Parameter::getType)
                .map(MadeUp::value)
                .toArray();
    }

    private static Object value(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getSimpleName()) {
            case "int", "Integer" -> 1;
            case "long", "Long" -> 1L;
            case "boolean", "Boolean" -> true;
            case "String" -> "text";
            case "byte[]" -> new byte[] {1};
            case "ImageHash" -> ImageHash.of("0".repeat(64));
            case "UUID" -> UUID.randomUUID();
            case "Instant" -> Instant.now();
            case "Duration" -> Duration.ofDays(1);
            case "LocalDate" -> LocalDate.EPOCH;
            case "List" -> List.of();
            case "Set" -> Set.of();
            case "Collection" -> (Collection<?>) List.of();
            case "Map" -> Map.of();
            case "EmailAddress" -> EmailAddress.of("nobody@harborlane.example");
            case "ContentHash" -> ContentHash.of("0".repeat(64));
            case "Source" -> new Source.Pmid("1");
            case "ReviewPolicy" ->
                new ReviewPolicy(ArticleKind.ARTICLE, List.of(new StageRule("made up", Role.REVIEWER, 9, 365)));
            case "Document" -> Document.empty();
            case "Passage" -> new Passage(1, 2);
            default -> record(type);
        };
    }

    private static Object record(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("Say here how to make up a " + type.getName());
        }
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(types).map(MadeUp::value).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Say here how to make up a " + type.getName(), e);
        }
    }
}
