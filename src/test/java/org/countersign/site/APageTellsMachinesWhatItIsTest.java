package org.countersign.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.content.ArticleKind;
import org.countersign.document.ArticleContent;
import org.countersign.document.Block;
import org.countersign.document.Document;
import org.countersign.document.Inline;
import org.countersign.document.Marks;
import org.countersign.document.Particulars;
import org.countersign.document.QuestionPart;
import org.countersign.document.SearchListing;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class APageTellsMachinesWhatItIsTest {

    private static final ArticleContent CONTENT = TestSite.content(
            "What to expect", "A calm room.", TestSite.author("Tom Reyes", "PMHNP", "Tom leads our infusion room."));
    private static final Pattern JSON_LD = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");

    @Test
    void anArticleIsAReviewedMedicalWebPage() {
        JsonNode data = structuredData(ArticleKind.ARTICLE);
        assertThat(data.get("@context").stringValue()).isEqualTo("https://schema.org");
        assertThat(data.get("@type").toString()).isEqualTo("[\"MedicalWebPage\",\"Article\"]");
        assertThat(data.get("url").stringValue()).isEqualTo("https://prairieview.example/articles/what-to-expect");
        assertThat(data.at("/author/0/name").stringValue()).isEqualTo("Tom Reyes");
        assertThat(data.at("/author/0/honorificSuffix").stringValue()).isEqualTo("PMHNP");
        assertThat(data.at("/reviewedBy/name").stringValue()).isEqualTo("Maya Okafor");
        assertThat(data.get("lastReviewed").stringValue()).isEqualTo("2026-11-01");
        assertThat(data.get("datePublished").stringValue()).isEqualTo("2026-11-03T09:30:00-06:00");
        assertThat(data.at("/publisher/name").stringValue()).isEqualTo("Prairie View Clinic");
    }

    @Test
    void aPostIsABlogPosting() {
        assertThat(structuredData(ArticleKind.POST).get("@type").toString()).contains("\"BlogPosting\"");
    }

    @Test
    void theHeadNamesTheCanonicalAddressAndTheSummary() {
        assertThat(render(TestSite.prairieView(), ArticleKind.POST))
                .contains("<html lang=\"en\">")
                .contains("<title>What to expect · Prairie View Clinic</title>")
                .contains("<meta name=\"description\" content=\"A calm room.\">")
                .contains("<link rel=\"canonical\" href=\"https://prairieview.example/blog/what-to-expect\">")
                .contains("<meta property=\"og:url\" content=\"https://prairieview.example/blog/what-to-expect\">");
    }

    @Test
    void withoutAKnownAddressNothingAbsoluteIsInvented() {
        TestSite unknown = new TestSite(new SiteSettings("Our clinic", "", "", "", ZoneId.of("UTC")));
        assertThat(render(unknown, ArticleKind.ARTICLE))
                .contains("<link rel=\"canonical\" href=\"/articles/what-to-expect\">")
                .doesNotContain("og:url")
                .doesNotContain("Book a visit");
    }

    @Test
    void theSameArticleMakesTheSamePageAndOtherSettingsAnotherName() {
        ArticlePage page = TestSite.prairieView().articlePage();
        ArticlePage again = TestSite.prairieView().articlePage();
        assertThat(page.rendersWith()).isEqualTo(again.rendersWith());
        assertThat(render(TestSite.prairieView(), ArticleKind.ARTICLE))
                .isEqualTo(render(TestSite.prairieView(), ArticleKind.ARTICLE));
        SiteSettings moved = new SiteSettings("Prairie View Clinic", "https://new.example", "", "", ZoneId.of("UTC"));
        assertThat(new TestSite(moved).articlePage().rendersWith()).isNotEqualTo(page.rendersWith());
    }

    private static JsonNode structuredData(ArticleKind kind) {
        Matcher script = JSON_LD.matcher(render(TestSite.prairieView(), kind));
        assertThat(script.find()).isTrue();
        return JsonMapper.builder().build().readTree(script.group(1));
    }

    private static String render(TestSite site, ArticleKind kind) {
        return site.articlePage().render(TestSite.published(kind, CONTENT));
    }

    @Test
    void questionsAndAnswersAreAFaqPage() {
        Block.Paragraph answer = new Block.Paragraph(List.of(new Inline.Text("Not on the day.", Marks.NONE)));
        Document body = new Document(List.of(new Block.QuestionAndAnswer(
                new QuestionPart.Question(List.of(new Inline.Text("May I drive </script>?", Marks.NONE))),
                new QuestionPart.Answer(List.of(answer)))));
        String page = TestSite.prairieView()
                .articlePage()
                .render(TestSite.published(ArticleKind.ARTICLE, CONTENT.withBody(body)));
        Matcher script = JSON_LD.matcher(page);
        assertThat(script.find()).isTrue();
        assertThat(script.find(script.end())).isTrue();
        JsonNode faq = JsonMapper.builder().build().readTree(script.group(1));
        assertThat(faq.get("@type").stringValue()).isEqualTo("FAQPage");
        assertThat(faq.at("/mainEntity/0/name").stringValue()).isEqualTo("May I drive </script>?");
        assertThat(faq.at("/mainEntity/0/acceptedAnswer/text").stringValue()).isEqualTo("Not on the day.");
    }

    @Test
    void searchEnginesGetTheListingThatWasChosen() {
        Particulars chosen = Particulars.NONE.withSearch(new SearchListing("Infusion day", "How the day goes."));
        assertThat(TestSite.prairieView()
                        .articlePage()
                        .render(TestSite.published(ArticleKind.ARTICLE, CONTENT.withParticulars(chosen))))
                .contains("<title>Infusion day · Prairie View Clinic</title>")
                .contains("<meta name=\"description\" content=\"How the day goes.\">")
                .contains("<h1>What to expect</h1>");
    }
}
