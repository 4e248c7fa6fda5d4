package org.countersign.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.countersign.components.Notice;
import org.countersign.testing.DatabaseTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DatabaseTest
class SignInSaysWhyItDidNotWorkTest extends SpringBrowserlessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            error                      | That e-mail and password do not match. Check both and try again.
            error=slow&seconds=30      | Too many tries. Wait 30 seconds, then try again.
            error=slow&seconds=<b>9</b>| Too many tries. Wait 60 seconds, then try again.
            signed-out                 | You are signed out.
            session-ended              | Your session has ended. Sign in to go on.
            """)
    void theAddressSaysWhatTheScreenShows(String query, String sentence) {
        UI.getCurrent().navigate("desk/sign-in", QueryParameters.fromString(query));
        assertThat($(Notice.class).first().getElement().getTextRecursively()).isEqualTo(sentence);
    }
}
