package org.countersign.notifications.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.countersign.components.Notice;
import org.countersign.notifications.Delivery;
import org.countersign.notifications.NoticeChoices;
import org.countersign.notifications.NoticeKind;
import org.countersign.people.Role;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** On an installation without a mail server. */
@DatabaseTest
class EverybodyChoosesTheirMailTest extends SpringBrowserlessTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    NoticeChoices choices;

    @Test
    void onTheirProfile() {
        Colleague writer = clinic.hire("Tom Reyes", Role.AUTHOR);
        enter(writer);
        navigate("desk/profile", com.vaadin.flow.component.Component.class);
        assertThat(sentences()).anyMatch(sentence -> sentence.startsWith("No mail server is set"));
        Select<Delivery> field = field(NoticeKind.SIGNED);
        field.setValue(Delivery.NEVER);
        assertThat(clinic.as(writer, choices::own)).containsEntry(NoticeKind.SIGNED, Delivery.NEVER);
    }

    @Test
    void administratorsAreToldThatNoneIsSent() {
        enter(clinic.administrator());
        navigate(MailView.class);
        assertThat(sentences()).singleElement().asString().startsWith("No mail server is set");
        assertThat($(H2.class).all()).isEmpty();
    }

    private static void enter(Colleague person) {
        SecurityContextHolder.getContext().setAuthentication(person.principal().authentication());
    }

    @SuppressWarnings("unchecked")
    private Select<Delivery> field(NoticeKind kind) {
        return $(Select.class).all().stream()
                .filter(field -> kind.label().equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> sentences() {
        return $(Notice.class).all().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .toList();
    }
}
