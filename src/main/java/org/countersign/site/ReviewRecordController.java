package org.countersign.site;

import java.util.Optional;
import org.countersign.content.ArticleKind;
import org.countersign.record.ReviewRecords;
import org.countersign.shared.Slug;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How what is live came to be: to read, as a sealed file, and the key that proves the file. */
@Controller
class ReviewRecordController {

    static final String KEY = "/review-record-key.pem";

    private static final MediaType PEM = MediaType.valueOf("application/x-pem-file");

    private final ReviewRecords records;
    private final ReviewRecordPage page;
    private final NoticePages notices;

    ReviewRecordController(ReviewRecords records, ReviewRecordPage page, NoticePages notices) {
        this.records = records;
        this.page = page;
        this.notices = notices;
    }

    @GetMapping("/articles/{slug}/review-record")
    ResponseEntity<String> ofArticle(@PathVariable String slug) {
        return page(ArticleKind.ARTICLE, slug);
    }

    @GetMapping("/blog/{slug}/review-record")
    ResponseEntity<String> ofPost(@PathVariable String slug) {
        return page(ArticleKind.POST, slug);
    }

    @GetMapping("/articles/{slug}/review-record.json")
    ResponseEntity<byte[]> fileOfArticle(@PathVariable String slug) {
        return file(ArticleKind.ARTICLE, slug);
    }

    @GetMapping("/blog/{slug}/review-record.json")
    ResponseEntity<byte[]> fileOfPost(@PathVariable String slug) {
        return file(ArticleKind.POST, slug);
    }

    @GetMapping(KEY)
    ResponseEntity<String> key() {
        return Answers.made(records.publicKey(), PEM);
    }

    private ResponseEntity<String> page(ArticleKind kind, String slug) {
        return records.live(kind, slug)
                .map(record -> Answers.made(page.render(record), MediaType.TEXT_HTML))
                .orElseGet(() -> elsewhere(kind, slug));
    }

    /** The article's own address tells best what became of it. */
    private ResponseEntity<String> elsewhere(ArticleKind kind, String slug) {
        return Slug.isSlug(slug)
                ? Answers.moved(kind.pathPrefix() + slug)
                : Answers.notice(HttpStatus.NOT_FOUND, notices.notFound());
    }

    private ResponseEntity<byte[]> file(ArticleKind kind, String slug) {
        Optional<byte[]> file = records.liveFile(kind, slug);
        return file.map(bytes -> Answers.file(
                        bytes,
                        ContentDisposition.attachment()
                                .filename(slug + "-review-record.json")
                                .build()))
                .orElseGet(() -> ResponseEntity.notFound()
                        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                        .build());
    }
}
