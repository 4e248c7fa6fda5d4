package org.countersign.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.UUID;
import org.countersign.content.ArticleKind;
import org.countersign.publishing.Headline;
import org.countersign.publishing.PublicationId;
import org.countersign.publishing.PublishedTopic;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

class TopicsLeadToWhatIsLiveTest {

    private static final PublishedTopic MIND =
            new PublishedTopic(new UUID(0, 1), "Mind & mood", "mental-health", "", "");
    private static final PublishedTopic SLEEP =
            new PublishedTopic(new UUID(0, 2), "Sleep", "sleep", "Mind & mood", "/topics/mental-health");
    private static final Headline INSOMNIA = new Headline(
            new PublicationId(new UUID(0, 3)),
            ArticleKind.ARTICLE,
            "/articles/insomnia",
            "Insomnia",
            "What helps.",
            "Tom Reyes",
            Instant.parse("2026-11-03T15:30:00Z"),
            null);

    private final MockMvc site = TestSite.prairieView()
            .serving(new Shelf().put(INSOMNIA).put(MIND, INSOMNIA).put(SLEEP, INSOMNIA));

    @Test
    void theListOfArticlesLeadsToTopicsAndTheseToThoseBelow() throws Exception {
        site.perform(get("/articles"))
                .andExpect(content().string(containsString("<a href=\"/topics/mental-health\">Mind &amp; mood</a>")))
                .andExpect(content().string(not(containsString("/topics/sleep"))));
        site.perform(get("/topics/mental-health"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h1>Mind &amp; mood</h1>")))
                .andExpect(content().string(containsString("<a href=\"/topics/sleep\">Sleep</a>")))
                .andExpect(content().string(containsString("<a href=\"/articles/insomnia\">Insomnia</a>")));
    }

    @Test
    void anUnknownTopicIsNotFoundAndAnotherWayToWriteItMoves() throws Exception {
        site.perform(get("/topics/nothing")).andExpect(status().isNotFound());
        site.perform(get("/topics/sleep").param("after", "nonsense")).andExpect(status().isNotFound());
        site.perform(get("/topics/Sleep")).andExpect(header().string("Location", "/topics/sleep"));
        site.perform(get("/topics/sleep/")).andExpect(header().string("Location", "/topics/sleep"));
    }

    @Test
    void theSitemapNamesThem() throws Exception {
        site.perform(get("/sitemap.xml"))
                .andExpect(content().string(containsString("<loc>https://prairieview.example/topics/sleep</loc>")));
    }
}
