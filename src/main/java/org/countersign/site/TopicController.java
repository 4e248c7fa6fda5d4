package org.countersign.site;

import java.util.List;
import java.util.Locale;
import org.countersign.publishing.PublishedTopic;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is live, by topic. */
@Controller
class TopicController {

    private final PublishedPages pages;
    private final ListPage page;
    private final NoticePages notices;

    TopicController(PublishedPages pages, ListPage page, NoticePages notices) {
        this.pages = pages;
        this.page = page;
        this.notices = notices;
    }

    @GetMapping("/topics/{slug}")
    ResponseEntity<String> topic(@PathVariable String slug, @RequestParam(required = false) @Nullable String after) {
        return pages.topic(slug).map(topic -> list(topic, after)).orElseGet(() -> canonical(slug));
    }

    @GetMapping("/topics/{slug}/")
    ResponseEntity<String> topicWithSlash(@PathVariable String slug) {
        return canonical(slug + "/");
    }

    private ResponseEntity<String> list(PublishedTopic topic, @Nullable String after) {
        return pages.headlinesAbout(topic, after, ListController.HEADLINES)
                .map(stretch -> page.render(Listing.about(topic, below(topic)), stretch, after == null))
                .map(html -> Answers.made(html, MediaType.TEXT_HTML))
                .orElseGet(this::nothing);
    }

    private List<PublishedTopic> below(PublishedTopic topic) {
        return pages.topics().stream()
                .filter(other -> other.abovePath().equals(topic.path()))
                .toList();
    }

    /** To the same words in lower case and without the slash, where a topic is there. */
    private ResponseEntity<String> canonical(String asked) {
        String slug = asked.toLowerCase(Locale.ROOT).replaceAll("/$", "");
        return pages.topic(slug)
                .filter(topic -> !slug.equals(asked))
                .map(topic -> Answers.moved(topic.path()))
                .orElseGet(this::nothing);
    }

    private ResponseEntity<String> nothing() {
        return Answers.notice(HttpStatus.NOT_FOUND, notices.notFound());
    }
}
