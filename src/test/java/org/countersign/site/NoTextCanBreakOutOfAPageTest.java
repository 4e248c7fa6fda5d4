package org.countersign.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.content.ArticleKind;
import org.countersign.document.ArticleContent;
import org.countersign.publishing.Headline;
import org.countersign.publishing.PublicAnswer;
import org.countersign.publishing.PublicationId;
import org.countersign.publishing.PublishedTopic;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NoTextCanBreakOutOfAPageTest {

    private static final String HOSTILE = "A\"'</script><script>alert(1)</script><!--&amp;\u2028";
    private static final Pattern JSON_LD = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");

    @Test
    void everyTextOfAnArticleIsEscaped() {
        String html = page(TestSite.content(HOSTILE, HOSTILE, TestSite.author(HOSTILE, HOSTILE, HOSTILE)));
        assertThat(html).doesNotContain("<script>").doesNotContain("<!--").doesNotContain("A\"'");
        assertThat(html.split("<script", -1)).hasSize(2);
        assertThat(html)
                .contains("<h1>A&quot;&#39;&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;!--&amp;amp;");
    }

    @Test
    void theStructuredDataStillSaysExactlyWhatWasWritten() {
        Matcher script = JSON_LD.matcher(page(TestSite.content(HOSTILE, "Summary", TestSite.author("Tom", "", ""))));
        assertThat(script.find()).isTrue();
        JsonNode data = JsonMapper.builder().build().readTree(script.group(1));
        assertThat(data.get("headline").stringValue()).isEqualTo(HOSTILE);
    }

    @Test
    void listsAndNoticesEscapeToo() {
        TestSite site = TestSite.prairieView();
        Headline headline = new Headline(
                new PublicationId(new UUID(0, 1)),
                ArticleKind.POST,
                "/blog/a",
                HOSTILE,
                HOSTILE,
                HOSTILE,
                Instant.parse("2026-11-03T15:30:00Z"),
                null);
        ListPage lists = new ListPage(
                new PageFrame(site.settings(), new Stylesheet()),
                site.settings(),
                new SiteDates(site.settings().zone()));
        PublishedTopic topic = new PublishedTopic(new UUID(0, 2), HOSTILE, "a", HOSTILE, HOSTILE);
        Listing listing = Listing.about(topic, List.of(topic));
        assertThat(lists.render(listing, new PublishedPages.Stretch(List.of(headline), HOSTILE), true))
                .doesNotContain("<script>")
                .doesNotContain("A\"");
        assertThat(site.notices().withdrawn(new PublicAnswer.Withdrawn(HOSTILE, HOSTILE, Instant.EPOCH)))
                .doesNotContain("<script>")
                .doesNotContain("A\"");
        assertThat(new Feed(site.settings()).render("https://a.example", List.of(headline)))
                .doesNotContain("<script>");
    }

    @Test
    void aTemplateIsFilledExactly() {
        assertThat(Markup.of("<p title=\"{}\">{}{}</p>", "{}\"", new Markup("<b>"), List.of("<", new Markup("</b>"))))
                .hasToString("<p title=\"{}&quot;\"><b>&lt;</b></p>");
        assertThatThrownBy(() -> Markup.of("{}{}", "one")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Markup.of("{}", "one", "two")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String page(ArticleContent content) {
        return TestSite.prairieView().articlePage().render(TestSite.published(ArticleKind.ARTICLE, content));
    }
}
