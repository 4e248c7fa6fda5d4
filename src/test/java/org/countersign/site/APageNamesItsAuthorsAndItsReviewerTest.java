package org.countersign.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.countersign.content.ArticleKind;
import org.countersign.document.ArticleContent;
import org.countersign.publishing.PublishedArticle;
import org.junit.jupiter.api.Test;

class APageNamesItsAuthorsAndItsReviewerTest {

    private static final ArticleContent CONTENT = TestSite.content(
            "What to expect", "A calm room.", TestSite.author("Tom Reyes", "PMHNP", "Tom leads our infusion room."));

    @Test
    void theAuthorIsNamedWithCredentialsAndADate() {
        assertThat(text(render(CONTENT))).contains("By Tom Reyes, PMHNP · 3 November 2026 · 1 minute to read");
    }

    @Test
    void theReviewLineIsTheSignatures() {
        assertThat(text(render(CONTENT))).contains("Medically reviewed by Maya Okafor, MD on 1 November 2026");
    }

    @Test
    void severalAuthorsAreListedInTheirOrder() {
        ArticleContent content = TestSite.content(
                "What to expect",
                "A calm room.",
                TestSite.author("Tom Reyes", "PMHNP", ""),
                TestSite.author("Lena Brandt", "", ""),
                TestSite.author("Ana Ruiz", "RN", ""));
        assertThat(text(render(content))).contains("By Tom Reyes, PMHNP, Lena Brandt and Ana Ruiz, RN · ");
    }

    @Test
    void biographiesStandAtTheEndAndOnlyWhereThereAreAny() {
        assertThat(text(render(CONTENT))).contains("About the author Tom Reyes, PMHNP Tom leads our infusion room.");
        ArticleContent silent =
                TestSite.content("What to expect", "A calm room.", TestSite.author("Tom Reyes", "PMHNP", ""));
        assertThat(render(silent)).doesNotContain("About the author");
    }

    @Test
    void theRevisionIsNamedByItsNumberAndTheStartOfItsHash() {
        assertThat(render(CONTENT)).contains("Revision 4 · content 9f3c 61ab 07de");
    }

    @Test
    void aLaterRevisionShowsBothDates() {
        PublishedArticle article = TestSite.published(ArticleKind.ARTICLE, CONTENT);
        PublishedArticle updated = new PublishedArticle(
                article.kind(),
                article.slug(),
                article.content(),
                article.contentHash(),
                5,
                article.firstPublishedAt(),
                Instant.parse("2026-12-10T18:00:00Z"),
                article.review());
        assertThat(text(TestSite.prairieView().articlePage().render(updated)))
                .contains("Published 3 November 2026 · Updated 10 December 2026");
    }

    @Test
    void datesAreThoseOfTheSitesZone() {
        SiteDates auckland = new SiteDates(ZoneId.of("Pacific/Auckland"));
        SiteDates chicago = new SiteDates(ZoneId.of("America/Chicago"));
        Instant evening = Instant.parse("2026-11-03T15:30:00Z");
        assertThat(auckland.time(evening).html()).isEqualTo("<time datetime=\"2026-11-04\">4 November 2026</time>");
        assertThat(chicago.time(evening).html()).isEqualTo("<time datetime=\"2026-11-03\">3 November 2026</time>");
        assertThat(chicago.exact(evening)).isEqualTo("2026-11-03T09:30:00-06:00");
    }

    private static String render(ArticleContent content) {
        return TestSite.prairieView().articlePage().render(TestSite.published(ArticleKind.ARTICLE, content));
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    }
}
