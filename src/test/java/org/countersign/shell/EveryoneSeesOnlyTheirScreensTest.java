package org.countersign.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import org.countersign.components.PaletteEntry;
import org.countersign.people.Role;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class EveryoneSeesOnlyTheirScreensTest extends SpringBrowserlessTest {

    private final DeskDestinations destinations;

    EveryoneSeesOnlyTheirScreensTest(@Autowired DeskDestinations destinations) {
        this.destinations = destinations;
    }

    @Test
    @SignedInAs(Role.AUTHOR)
    void anAuthorIsNotOfferedWhatOnlyAdministratorsMayOpen() {
        navigate(HomeView.class);
        assertThat(links()).contains("Home", "Articles", "Media").doesNotContain("People", "Audit trail");
        assertThat(palette("")).doesNotContain("People", "Audit trail");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void anAdministratorIs() {
        navigate(HomeView.class);
        assertThat(links()).contains("Home", "Articles", "People", "Audit trail");
        assertThat(palette("audit")).containsExactly("Audit trail");
    }

    @Test
    @SignedInAs(Role.AUTHOR)
    void theOpenScreenIsMarked() {
        navigate(HomeView.class);
        var home = $(Anchor.class).withPropertyValue(Anchor::getHref, "desk").first();
        assertThat(home.getElement().getAttribute("aria-current")).isEqualTo("page");
    }

    @Test
    @SignedInAs(Role.AUTHOR)
    void anAddressWithNothingAtItSaysSo() {
        navigate("desk/nothing-here", NotFoundView.class);
        assertThat($(NotFoundView.class).single().getPageTitle()).isEqualTo("There is nothing at this address");
    }

    private List<String> links() {
        var navigation = $(DeskNavigation.class).single();
        return $(Anchor.class, navigation).all().stream()
                .map(link -> link.getElement().getTextRecursively())
                .toList();
    }

    private List<String> palette(String query) {
        return destinations.find(query, Locale.ENGLISH).stream()
                .map(PaletteEntry::label)
                .toList();
    }
}
