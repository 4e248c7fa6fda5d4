package org.countersign.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.List;
import org.countersign.content.PassagePlace.Standing;
import org.countersign.document.Passage;
import org.countersign.review.CommentThread;
import org.countersign.review.Comments;
import org.countersign.review.PassageComments;
import org.countersign.review.ReviewAddress;
import org.countersign.review.ThreadState;
import org.countersign.shared.RevisionId;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Statements;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
class ThreeHundredCommentsStayReadableTest extends SpringBrowserlessTest {

    private static final int MANY = 300;

    @Autowired
    TestClinic clinic;

    @Autowired
    Comments comments;

    @Autowired
    PassageComments passages;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void inPortionsEachAtItsPassageAndWithNoMoreStatementsThanTwo() throws Exception {
        Colleague amara = clinic.reviewer();
        TestArticle article = clinic.articleBy(clinic.author(), "Migraine").submittedBy(clinic.author());
        RevisionId revision = article.openReview().revision();
        comment(amara, revision, 0, 2);
        SecurityContextHolder.getContext().setAuthentication(amara.principal().authentication());
        int few = Statements.of(() -> openComments(article)).size();
        comment(amara, revision, 2, MANY);
        int many = Statements.of(() -> openComments(article)).size();
        assertThat(many).isLessThanOrEqualTo(few);
        assertThat(comments().getLabel()).isEqualTo("Comments " + MANY);
        assertThat($(ThreadItem.class).all()).hasSize(50);
        test($(Button.class).withText("Show more").single()).click();
        assertThat($(ThreadItem.class).all()).hasSize(100);
        List<CommentThread> all = clinic.as(amara, () -> comments.threads(article.id(), ThreadState.OPEN, MANY + 1));
        assertThat(all).extracting(CommentThread::id).doesNotHaveDuplicates().hasSize(MANY);
        article.writtenBy(clinic.author(), "Before.", "Ask your clinician about Migraine.");
        assertThat(clinic.as(amara, () -> passages.inDraft(article.id())).values())
                .hasSize(MANY)
                .allSatisfy(quotation -> assertThat(quotation.place()).isInstanceOf(Standing.class));
    }

    private void comment(Colleague person, RevisionId revision, int from, int to) {
        for (int i = from; i < to; i++) {
            String text = "Comment " + i;
            clinic.as(person, () -> passages.add(revision, new Passage(1, 4), text, false));
        }
    }

    private void openComments(TestArticle article) {
        UI.getCurrent().navigate("desk");
        UI.getCurrent().navigate(ReviewAddress.of(article.openReview().id()));
        Tab wanted = comments();
        wanted.getParent().map(Tabs.class::cast).orElseThrow().setSelectedTab(wanted);
    }

    private Tab comments() {
        return $(Tab.class)
                .withCondition(tab -> tab.getLabel().startsWith("Comments"))
                .single();
    }
}
