package org.countersign.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ALongHistoryComesInPagesTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    Revisions revisions;

    @Test
    void eachPageBeginsBelowTheLast() {
        Colleague nora = clinic.author();
        TestArticle article = clinic.articleBy(nora, "Long");
        IntStream.rangeClosed(1, 7)
                .forEach(number -> article.writtenBy(nora, "Text " + number).keptBy(nora, "Version " + number));
        assertThat(numbers(article, null)).containsExactly(7, 6, 5);
        assertThat(numbers(article, 5)).containsExactly(4, 3, 2);
        assertThat(numbers(article, 2)).containsExactly(1);
        assertThat(numbers(article, 1)).isEmpty();
    }

    private List<Integer> numbers(TestArticle article, @Nullable Integer below) {
        return clinic.as(clinic.author(), () -> revisions.page(article.id(), below, 3)).stream()
                .map(RevisionSummary::number)
                .toList();
    }
}
