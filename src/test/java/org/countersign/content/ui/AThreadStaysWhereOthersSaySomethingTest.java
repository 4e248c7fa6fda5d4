package org.countersign.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.countersign.review.CommentId;
import org.countersign.review.Comments;
import org.countersign.review.ThreadState;
import org.countersign.testing.Colleague;
import org.countersign.testing.TestArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A button that is drawn anew under the pointer does not get its click. */
class AThreadStaysWhereOthersSaySomethingTest extends OnTheArticleScreen {

    @Autowired
    Comments comments;

    Colleague amara;
    TestArticle article;

    @BeforeEach
    void anArticleWithTwoThreads() {
        amara = clinic.reviewer();
        article = clinic.articleBy(clinic.author(), "Migraine");
        say("Which dose?");
        say("Who drives home?");
    }

    @Test
    void anotherThreadComesAndTheButtonsOfTheOthersStay() {
        open(clinic.author(), article, "Comments");
        List<Button> before = buttons();
        assertThat(before).hasSize(2);
        say("What about children?");
        refresh();
        assertThat(buttons()).hasSize(3).endsWith(before.toArray(Button[]::new));
        assertThat(threads()).element(0).asString().contains("What about children?");
    }

    @Test
    void whatIsResolvedGoesAndTheOthersStay() {
        open(clinic.author(), article, "Comments");
        Button other = buttons().getFirst();
        test(buttons().getLast()).click();
        roundTrip();
        assertThat(buttons()).containsExactly(other);
        assertThat(threads()).singleElement().asString().contains("Who drives home?");
    }

    @Test
    void aReplyIsShownInItsThread() {
        open(clinic.author(), article, "Comments");
        List<Button> before = buttons();
        clinic.as(amara, () -> comments.reply(first(), "Twenty."));
        refresh();
        assertThat(buttons()).hasSize(2).startsWith(before.getFirst()).doesNotContain(before.getLast());
        assertThat(threads().getLast()).contains("Which dose?").contains("Twenty.");
    }

    private CommentId first() {
        return comments.threads(article.id(), ThreadState.OPEN, 10).getLast().id();
    }

    private void say(String words) {
        clinic.as(amara, () -> comments.add(article.id(), words));
    }

    private List<Button> buttons() {
        return $(Button.class).withText("Resolve").all();
    }

    private List<String> threads() {
        return buttons().stream()
                .map(button ->
                        wordsIn(button.getParent().flatMap(Component::getParent).orElseThrow()))
                .toList();
    }
}
