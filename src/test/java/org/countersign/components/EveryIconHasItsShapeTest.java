package org.countersign.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EveryIconHasItsShapeTest {

    private static final Pattern NAMED_SHAPE = Pattern.compile("^  '?([a-z0-9-]+)'?: '<", Pattern.MULTILINE);

    @Test
    void theBrowserKnowsTheSameIconsAsTheServer() throws IOException {
        var shapes = Files.readString(Path.of("frontend/components/lucide-shapes.ts"));
        var drawn = NAMED_SHAPE.matcher(shapes).results().map(EveryIconHasItsShapeTest::nameOf);
        var named = Arrays.stream(Lucide.values()).map(Lucide::toString);
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(named.toList());
    }

    @Test
    void aMenuNamesAnIconAsLucideWritesIt() {
        assertThat(Lucide.named("shield-check")).isEqualTo(Lucide.SHIELD_CHECK);
    }

    private static String nameOf(MatchResult match) {
        return match.group(1);
    }
}
