package org.countersign.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ADueTimeIsToldInDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);

    @Test
    void beforeAndAfter() {
        assertThat(DueTime.words(TODAY.plusDays(2), TODAY)).isEqualTo("Due in 2 days");
        assertThat(DueTime.words(TODAY.plusDays(1), TODAY)).isEqualTo("Due tomorrow");
        assertThat(DueTime.words(TODAY, TODAY)).isEqualTo("Due today");
        assertThat(DueTime.words(TODAY.minusDays(1), TODAY)).isEqualTo("1 day overdue");
        assertThat(DueTime.words(TODAY.minusDays(3), TODAY)).isEqualTo("3 days overdue");
    }
}
