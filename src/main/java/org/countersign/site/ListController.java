package org.countersign.site;

import java.util.List;
import org.countersign.content.ArticleKind;
import org.countersign.publishing.PublishedTopic;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The home page and the two lists. */
@Controller
class ListController {

    static final int HEADLINES = 12;

    private final PublishedPages pages;
    private final ListPage page;
    private final NoticePages notices;
    private final SiteSettings settings;

    ListController(PublishedPages pages, ListPage page, NoticePages notices, SiteSettings settings) {
        this.pages = pages;
        this.page = page;
        this.notices = notices;
        this.settings = settings;
    }

    @GetMapping("/")
    ResponseEntity<String> home(@RequestParam(required = false) @Nullable String after) {
        return list(null, after);
    }

    @GetMapping("/articles")
    ResponseEntity<String> articles(@RequestParam(required = false) @Nullable String after) {
        return list(ArticleKind.ARTICLE, after);
    }

    @GetMapping("/blog")
    ResponseEntity<String> posts(@RequestParam(required = false) @Nullable String after) {
        return list(ArticleKind.POST, after);
    }

    @GetMapping("/articles/")
    ResponseEntity<String> articlesWithSlash() {
        return Answers.moved(Sections.path(ArticleKind.ARTICLE));
    }

    @GetMapping("/blog/")
    ResponseEntity<String> postsWithSlash() {
        return Answers.moved(Sections.path(ArticleKind.POST));
    }

    private ResponseEntity<String> list(@Nullable ArticleKind kind, @Nullable String after) {
        return pages.headlines(kind, after, HEADLINES)
                .map(stretch -> Answers.made(page.render(listing(kind), stretch, after == null), MediaType.TEXT_HTML))
                .orElseGet(() -> Answers.notice(HttpStatus.NOT_FOUND, notices.notFound()));
    }

    private Listing listing(@Nullable ArticleKind kind) {
        return kind == null
                ? Listing.home(settings.name())
                : Listing.of(kind, kind == ArticleKind.ARTICLE ? upperTopics() : List.of());
    }

    private List<PublishedTopic> upperTopics() {
        return pages.topics().stream().filter(PublishedTopic::isUpper).toList();
    }
}
