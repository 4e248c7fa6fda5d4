package org.countersign.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.xpath;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.content.ArticleKind;
import org.countersign.document.Cover;
import org.countersign.publishing.Headline;
import org.countersign.publishing.PublicationId;
import org.countersign.shared.ImageHash;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

class ListsShowWhatIsLiveTest {

    private static final Instant NEWEST = Instant.parse("2026-11-03T15:30:00Z");
    private static final Cover COVER = new Cover(ImageHash.of("0".repeat(64)), "A window", 1200, 800);
    private static final Pattern OLDER = Pattern.compile("<a href=\"([^\"]+)\" rel=\"next\">");
    private static final Pattern TITLE = Pattern.compile("<h2><a href=\"[^\"]+\">([^<]+)</a></h2>");

    @Test
    void theHomePageLeadsThroughEverythingNewestFirst() throws Exception {
        MockMvc site = serving(30);
        List<String> titles = new ArrayList<>();
        String address = "/";
        while (!address.isEmpty()) {
            String html = read(site, address);
            TITLE.matcher(html).results().forEach(found -> titles.add(found.group(1)));
            Matcher older = OLDER.matcher(html);
            address = older.find() ? older.group(1) : "";
        }
        assertThat(titles)
                .hasSize(30)
                .doesNotHaveDuplicates()
                .startsWith("Piece 0", "Piece 1")
                .endsWith("Piece 29");
    }

    @Test
    void aCoverStandsBesideItsTitleAndNowhereElse() throws Exception {
        assertThat(read(serving(2), "/"))
                .containsOnlyOnce(
                        "<img class=\"thumbnail\" src=\"/media/" + COVER.media().hex() + "/thumbnail\" alt=\"\"")
                .containsOnlyOnce("class=\"with-cover\"");
    }

    @Test
    void eachKindHasItsList() throws Exception {
        MockMvc site = serving(4);
        site.perform(get("/articles"))
                .andExpect(content().string(containsString("Piece 0")))
                .andExpect(content().string(not(containsString("Piece 1"))));
        site.perform(get("/blog"))
                .andExpect(content().string(containsString("Piece 1")))
                .andExpect(content().string(not(containsString("Piece 0"))));
    }

    @Test
    void anEmptySiteSaysSo() throws Exception {
        serving(0)
                .perform(get("/"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Nothing has been published here yet.")));
    }

    @Test
    void anInventedPlaceInTheListIsNotFound() throws Exception {
        serving(4).perform(get("/").param("after", "nonsense")).andExpect(status().isNotFound());
    }

    @Test
    void anUnchangedListIsNotSentTwice() throws Exception {
        MockMvc site = serving(4);
        String tag = site.perform(get("/")).andReturn().getResponse().getHeader("ETag");
        site.perform(get("/").header("If-None-Match", String.valueOf(tag))).andExpect(status().isNotModified());
    }

    @Test
    void theFeedHoldsTheNewestTwenty() throws Exception {
        Map<String, String> atom = Map.of("a", "http://www.w3.org/2005/Atom");
        serving(30)
                .perform(get("/feed.xml"))
                .andExpect(content().contentType("application/atom+xml;charset=UTF-8"))
                .andExpect(xpath("count(/a:feed/a:entry)", atom).number(20.0))
                .andExpect(
                        xpath("/a:feed/a:entry[1]/a:id", atom).string("https://prairieview.example/articles/piece-0"))
                .andExpect(xpath("/a:feed/a:updated", atom).string(NEWEST.toString()));
    }

    @Test
    void theSitemapNamesEveryLiveAddress() throws Exception {
        Map<String, String> sitemap = Map.of("s", "http://www.sitemaps.org/schemas/sitemap/0.9");
        serving(Sitemap.AT_ONCE + 1)
                .perform(get("/sitemap.xml"))
                .andExpect(xpath("count(/s:urlset/s:url)", sitemap).number(Sitemap.AT_ONCE + 1.0))
                .andExpect(
                        xpath("/s:urlset/s:url[2]/s:loc", sitemap).string("https://prairieview.example/blog/piece-1"));
    }

    @Test
    void searchEnginesAreKeptFromTheDesk() throws Exception {
        serving(0)
                .perform(get("/robots.txt"))
                .andExpect(content().string(containsString("Disallow: /desk")))
                .andExpect(content().string(containsString("Sitemap: https://prairieview.example/sitemap.xml")));
    }

    @Test
    void theStyleSheetIsKeptForAYearUnderTheNameOfItsContent() throws Exception {
        MockMvc site = serving(0);
        String address = new Stylesheet().address();
        assertThat(read(site, "/")).contains("<link rel=\"stylesheet\" href=\"" + address + "\">");
        site.perform(get(address)).andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"));
        site.perform(get("/site/site.css?v=older")).andExpect(header().string("Cache-Control", "no-cache"));
    }

    /** Articles and posts in turn, each an hour older than the one before. */
    private static MockMvc serving(int count) {
        Shelf shelf = new Shelf();
        for (int i = 0; i < count; i++) {
            ArticleKind kind = i % 2 == 0 ? ArticleKind.ARTICLE : ArticleKind.POST;
            Instant publishedAt = NEWEST.minus(Duration.ofHours(i));
            shelf.put(new Headline(
                    new PublicationId(new UUID(0, i)),
                    kind,
                    kind.pathPrefix() + "piece-" + i,
                    "Piece " + i,
                    "Summary",
                    "Tom Reyes",
                    publishedAt,
                    i == 0 ? COVER : null));
        }
        return TestSite.prairieView().serving(shelf);
    }

    private static String read(MockMvc site, String address) throws Exception {
        return site.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
