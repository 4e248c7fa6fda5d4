package org.countersign.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.IntStream;
import org.countersign.components.EmptyState;
import org.countersign.testing.Colleague;
import org.junit.jupiter.api.Test;

class TheListSaysHowManyItFoundTest extends OnTheArticleScreen {

    @Test
    void andFollowsTheSearch() {
        Colleague nora = clinic.author();
        IntStream.rangeClosed(1, 51).forEach(number -> clinic.articleBy(nora, "Okapi " + number));
        look(nora, "desk/articles", ArticlesView.class);
        search("okapi");
        assertThat(found()).isEqualTo("51 articles");
        assertThat(test($(Grid.class).single()).getRow(50)).isNotNull();
        search("okapi 51");
        assertThat(found()).isEqualTo("1 article");
        search("okapi of the north");
        assertThat(found()).isEmpty();
        assertThat($(EmptyState.class).single().isVisible()).isTrue();
    }

    @Test
    void countingNoFurtherThanAnybodyWouldLook() {
        FoundArticles found = new FoundArticles();
        found.tell(FoundArticles.BOUND);
        assertThat(found.getText()).isEqualTo("500 articles");
        found.tell(FoundArticles.BOUND + 1);
        assertThat(found.getText()).isEqualTo("More than 500 articles");
    }

    private void search(String words) {
        test($(TextField.class)
                        .withPropertyValue(TextField::getPlaceholder, "Search articles")
                        .single())
                .setValue(words);
        roundTrip();
    }

    private String found() {
        return $(FoundArticles.class).single().getText();
    }
}
