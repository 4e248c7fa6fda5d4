package org.countersign.components;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowsAreReadByKeyTest {

    private final List<@Nullable Integer> asked = new ArrayList<>();
    private final KeysetRows<Integer, Integer> rows = new KeysetRows<>(number -> number, this::after);

    /** The numbers from 1 to 230. */
    private List<Integer> after(@Nullable Integer key, int limit) {
        asked.add(key);
        int first = key == null ? 1 : key + 1;
        return IntStream.rangeClosed(first, Math.min(230, first + limit - 1))
                .boxed()
                .toList();
    }

    @Test
    void anyPlaceHoldsTheRowThatBelongsThere() {
        assertThat(fetch(120, 50))
                .isEqualTo(IntStream.rangeClosed(121, 170).boxed().toList());
        assertThat(fetch(0, 3)).containsExactly(1, 2, 3);
        assertThat(fetch(49, 2)).containsExactly(50, 51);
    }

    @Test
    void theEndIsTheEnd() {
        assertThat(fetch(220, 50)).hasSize(10).endsWith(230);
        assertThat(fetch(900, 50)).isEmpty();
    }

    @Test
    void aPlaceThatWasSeenIsFoundAgainInOneStep() {
        fetch(150, 50);
        asked.clear();
        fetch(150, 50);
        assertThat(asked).containsExactly(150);
    }

    private List<Integer> fetch(int offset, int limit) {
        return rows.fetch(new Query<>(offset, limit, List.of(), null, null)).toList();
    }
}
