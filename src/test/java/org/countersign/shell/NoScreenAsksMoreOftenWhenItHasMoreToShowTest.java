package org.countersign.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.content.screen.ArticleAddress;
import org.countersign.people.Role;
import org.countersign.publishing.PublishAddress;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.IdleBrowser;
import org.countersign.testing.Statements;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A list that sends a statement for each of its rows is fast in every test and slow in every clinic. */
@DatabaseTest
class NoScreenAsksMoreOftenWhenItHasMoreToShowTest extends SpringBrowserlessTest {

    private static final List<String> SCREENS = List.of(
            "desk", "desk/articles", "desk/media", "desk/topics", "desk/people", "desk/audit", "desk/settings/reviews");
    private static final List<String> PAGES =
            List.of("/", "/articles", "/blog", "/feed.xml", "/sitemap.xml", "/articles/a-plan-for-0");

    @Autowired
    TestClinic clinic;

    @Autowired
    WebApplicationContext context;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void listsScreensAndPublicPagesSendNoMoreStatementsForManyThanForFew() throws Exception {
        Colleague everything = clinic.hire("Ida Berg", Role.values());
        MockMvc patients = MockMvcBuilders.webAppContextSetup(context).build();
        List<TestArticle> first = List.of(work(0), work(1));
        grow(first.getFirst(), 0, 2);
        Map<String, Integer> few = counted(everything, first.getFirst(), patients);
        for (int i = 2; i < 7; i++) {
            work(i);
        }
        grow(first.getFirst(), 2, 9);
        Map<String, Integer> many = counted(everything, first.getFirst(), patients);
        assertThat(few).allSatisfy((place, count) -> assertThat(count).isPositive());
        assertThat(many).allSatisfy((place, count) -> assertThat(count).isLessThanOrEqualTo(few.get(place)));
    }

    /** One article that is live, one that waits to be published, one in review, one that was sent back. */
    private TestArticle work(int number) {
        Colleague author = clinic.hire("Author " + (char) ('A' + number), Role.AUTHOR);
        TestArticle live = clinic.articleBy(author, "A plan for " + number)
                .submittedBy(author)
                .signedBy(clinic.reviewer())
                .publishedBy(clinic.editor());
        clinic.articleBy(author, "Ready " + number).submittedBy(author).signedBy(clinic.reviewer());
        clinic.articleBy(author, "Asked " + number).submittedBy(author);
        clinic.articleBy(author, "Sent back " + number)
                .submittedBy(author)
                .changesRequestedBy(clinic.reviewer(), "Please say more.");
        return live;
    }

    /** Adds to one article what its own screens list. */
    private void grow(TestArticle article, int from, int to) {
        for (int i = from; i < to; i++) {
            article.writtenBy(clinic.editor(), "Version " + i).keptBy(clinic.editor(), "Version " + i);
            article.submittedBy(clinic.editor()).changesRequestedBy(clinic.reviewer(), "Comment " + i);
        }
    }

    private Map<String, Integer> counted(Colleague person, TestArticle article, MockMvc patients) throws Exception {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String page : PAGES) {
            counts.put(page, sent(() -> patients.perform(MockMvcRequestBuilders.get(page))));
        }
        SecurityContextHolder.getContext().setAuthentication(person.principal().authentication());
        for (String screen : SCREENS) {
            counts.put(screen, sent(() -> show(screen)));
        }
        counts.put("the article", sent(() -> show(ArticleAddress.of(article.id()))));
        counts.put("its publication", sent(() -> show(PublishAddress.of(article.id()))));
        return counts;
    }

    private static int sent(Statements.Deed deed) throws Exception {
        return Statements.of(deed).size();
    }

    private void show(String screen) {
        UI.getCurrent().navigate(screen);
        IdleBrowser.takesWhatWaits();
        roundTrip();
    }
}
