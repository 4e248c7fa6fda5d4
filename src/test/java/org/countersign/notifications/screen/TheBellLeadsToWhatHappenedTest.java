package org.countersign.notifications.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.util.List;
import org.countersign.components.ActionMenu;
import org.countersign.notifications.Notices;
import org.countersign.people.Role;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@SignedInAs(Role.AUTHOR)
class TheBellLeadsToWhatHappenedTest extends SpringBrowserlessTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    Notices notices;

    Colleague writer;

    @BeforeEach
    void somebodyWhoWaits() {
        writer = clinic.hire("Tom Reyes", Role.AUTHOR);
    }

    @Test
    void aLineOpensTheScreenAndIsReadThen() {
        TestArticle article = sentBack("Migraine");
        hasUnread(1);
        NoticeBell bell = bell();
        assertThat(name(bell)).isEqualTo("Notifications, 1 unread");
        assertThat(lines(bell).getFirst().getElement().getTextRecursively())
                .contains("Amara Osei requested changes", "Migraine", "Unread");
        clinic.as(writer, () -> test(lines(bell).getFirst()).click());
        assertThat(name(bell)).isEqualTo("Notifications");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("desk/reviews/" + article.newestReview().id());
    }

    @Test
    void whatComesInIsShownWhenTheBrowserAsks() {
        NoticeBell bell = bell();
        assertThat(lines(bell))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.getElement().getTextRecursively()).startsWith("Nothing yet."));
        sentBack("Sleep");
        sentBack("Pain");
        hasUnread(2);
        clinic.as(writer, bell::refresh);
        assertThat(name(bell)).isEqualTo("Notifications, 2 unread");
        clinic.as(writer, () -> test(lines(bell).getLast()).click());
        assertThat(name(bell)).isEqualTo("Notifications");
        assertThat(clinic.as(writer, notices::unread)).isZero();
    }

    private TestArticle sentBack(String title) {
        return clinic.articleBy(writer, title).submittedBy(writer).changesRequestedBy(clinic.reviewer(), "Say more.");
    }

    private void hasUnread(int count) {
        await().atMost(Duration.ofSeconds(20)).until(() -> clinic.as(writer, notices::unread) == count);
    }

    private NoticeBell bell() {
        NoticeBell bell = clinic.as(writer, () -> new NoticeBell(notices));
        UI.getCurrent().add(bell);
        return bell;
    }

    private String name(NoticeBell bell) {
        return $(NativeButton.class, menu(bell)).all().getFirst().getElement().getAttribute("aria-label");
    }

    private List<ActionMenu.Item> lines(NoticeBell bell) {
        return $(ActionMenu.Item.class, menu(bell)).all();
    }

    private ActionMenu menu(NoticeBell bell) {
        return $(ActionMenu.class, bell).single();
    }
}
