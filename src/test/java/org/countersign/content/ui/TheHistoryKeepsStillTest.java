package org.countersign.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import java.util.List;
import org.countersign.testing.Colleague;
import org.countersign.testing.TestArticle;
import org.junit.jupiter.api.Test;

class TheHistoryKeepsStillTest extends OnTheArticleScreen {

    @Test
    void focusAndTicksOutliveARefreshThatBringsNothingNew() {
        Colleague nora = clinic.author();
        TestArticle article = clinic.articleBy(nora, "Migraine")
                .writtenBy(nora, "Take 20 mg.")
                .keptBy(nora, "First");
        open(nora, article, "History");
        List<Input> boxes = boxes();
        assertThat(boxes).hasSize(2);
        article.summarizedBy(nora, "What helps");
        refresh();
        assertThat(boxes()).containsExactlyElementsOf(boxes);
    }

    @Test
    void whatIsNewIsShown() {
        Colleague nora = clinic.author();
        TestArticle article = clinic.articleBy(nora, "Migraine");
        open(nora, article, "History");
        assertThat(boxes()).isEmpty();
        article.writtenBy(nora, "Take 20 mg.").keptBy(nora, "First");
        refresh();
        assertThat(boxes()).hasSize(2);
    }

    private List<Input> boxes() {
        return $(Input.class).all().stream()
                .filter(box -> "checkbox".equals(box.getType()))
                .toList();
    }
}
