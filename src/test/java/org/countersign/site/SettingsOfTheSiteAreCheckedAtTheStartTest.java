package org.countersign.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SettingsOfTheSiteAreCheckedAtTheStartTest {

    @Test
    void allOfThemCanBeLeftOut() {
        SiteSettings settings = bound(Map.of("countersign.site.name", "Prairie View Clinic"));
        assertThat(settings.address()).isEmpty();
        assertThat(settings.zone()).isEqualTo(ZoneId.systemDefault());
    }

    @Test
    void theyAreReadByTheirNames() {
        SiteSettings settings = bound(Map.of(
                "countersign.site.address", "https://clinic.example/",
                "countersign.site.booking-address", "tel:+14025550100",
                "countersign.site.time-zone", "America/Chicago"));
        assertThat(settings.address()).isEqualTo("https://clinic.example");
        assertThat(settings.bookingAddress()).isEqualTo("tel:+14025550100");
        assertThat(settings.zone()).isEqualTo(ZoneId.of("America/Chicago"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clinic.example", "ftp://clinic.example", "https://clinic.example/health", "https://a b"})
    void anAddressThatIsNoneIsRefused(String address) {
        assertThatThrownBy(() -> new SiteSettings("Clinic", address, "", "", null))
                .hasMessageContaining("countersign.site.address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "//elsewhere.example", "book"})
    void aBookingAddressThatLeadsNowhereSafeIsRefused(String address) {
        assertThatThrownBy(() -> new SiteSettings("Clinic", "", address, "", null))
                .hasMessageContaining("countersign.site.booking-address");
    }

    private static SiteSettings bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("countersign.site", SiteSettings.class);
    }
}
