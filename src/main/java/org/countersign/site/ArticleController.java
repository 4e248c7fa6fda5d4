package org.countersign.site;

import java.util.Locale;
import org.countersign.content.ArticleKind;
import org.countersign.publishing.PublicAnswer;
import org.countersign.shared.Slug;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Articles and posts at their addresses. */
@Controller
class ArticleController {

    private final PublishedPages pages;
    private final NoticePages notices;

    ArticleController(PublishedPages pages, NoticePages notices) {
        this.pages = pages;
        this.notices = notices;
    }

    @GetMapping("/articles/{slug}")
    ResponseEntity<String> article(@PathVariable String slug) {
        return answer(ArticleKind.ARTICLE, slug);
    }

    @GetMapping("/blog/{slug}")
    ResponseEntity<String> post(@PathVariable String slug) {
        return answer(ArticleKind.POST, slug);
    }

    @GetMapping("/articles/{slug}/")
    ResponseEntity<String> articleWithSlash(@PathVariable String slug) {
        return canonical(ArticleKind.ARTICLE, slug);
    }

    @GetMapping("/blog/{slug}/")
    ResponseEntity<String> postWithSlash(@PathVariable String slug) {
        return canonical(ArticleKind.POST, slug);
    }

    private ResponseEntity<String> answer(ArticleKind kind, String slug) {
        if (!Slug.isSlug(slug)) {
            return canonical(kind, slug);
        }
        return switch (pages.answer(kind, slug)) {
            case PublicAnswer.Live live -> Answers.live(live);
            case PublicAnswer.Moved moved -> Answers.moved(moved.path());
            case PublicAnswer.Withdrawn withdrawn -> Answers.notice(HttpStatus.GONE, notices.withdrawn(withdrawn));
            case PublicAnswer.Unknown() -> nothing();
        };
    }

    /** To the same words in lower case and without the slash, whether or not anything is there. */
    private ResponseEntity<String> canonical(ArticleKind kind, String slug) {
        String lowerCase = slug.toLowerCase(Locale.ROOT);
        return Slug.isSlug(lowerCase) ? Answers.moved(kind.pathPrefix() + lowerCase) : nothing();
    }

    private ResponseEntity<String> nothing() {
        return Answers.notice(HttpStatus.NOT_FOUND, notices.notFound());
    }
}
