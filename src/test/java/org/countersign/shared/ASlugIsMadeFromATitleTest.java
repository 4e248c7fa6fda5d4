package org.countersign.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ASlugIsMadeFromATitleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How ketamine infusion therapy works | how-ketamine-infusion-therapy-works
            What’s new? It's “TMS”              | whats-new-its-tms
            Größe, Ærø und Łódź: naïve façade   | grosse-aero-und-lodz-naive-facade
            5-HT₂A — in 10 minutes!             | 5-ht2a-in-10-minutes
            İstanbul                            | istanbul
            --a--b--                            | a-b
            Лечение                             | untitled
            ''                                  | untitled
            """)
    void wordsAreKeptAndTheRestBecomesHyphens(String title, String slug) {
        assertThat(Slug.fromTitle(title)).hasToString(slug);
    }

    @Test
    void aLongTitleIsCutAtTheEndOfAWord() {
        assertThat(Slug.fromTitle("seven77 ".repeat(20)).value())
                .isEqualTo("seven77-".repeat(9) + "seven77")
                .hasSize(79);
        assertThat(Slug.fromTitle("x".repeat(200)).value()).isEqualTo("x".repeat(80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "a b", "é", "a_b", "a/b", "a\n"})
    void whatIsNoSlugIsRefusedWithWhatOneLooksLike(String text) {
        assertThatExceptionOfType(InvalidSlugException.class)
                .isThrownBy(() -> Slug.of(text))
                .withMessageContaining("1 to 80 characters");
    }

    @Test
    void eightyOneCharactersAreTooMany() {
        assertThat(Slug.of("x".repeat(80)).value()).hasSize(80);
        assertThatExceptionOfType(InvalidSlugException.class).isThrownBy(() -> Slug.of("x".repeat(81)));
    }

    @Property
    void anyTitleMakesASlugAndASlugMakesItself(@ForAll String title) {
        Slug slug = Slug.fromTitle(title);
        assertThat(Slug.fromTitle(slug.value())).isEqualTo(slug);
    }
}
