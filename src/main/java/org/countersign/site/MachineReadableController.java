package org.countersign.site;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What feed readers and search engines ask for. */
@Controller
class MachineReadableController {

    private static final int FEED_ENTRIES = 20;

    private final PublishedPages pages;
    private final Feed feed;
    private final Sitemap sitemap;
    private final SiteAddress address;

    MachineReadableController(PublishedPages pages, Feed feed, Sitemap sitemap, SiteAddress address) {
        this.pages = pages;
        this.feed = feed;
        this.sitemap = sitemap;
        this.address = address;
    }

    @GetMapping("/feed.xml")
    ResponseEntity<String> feed(HttpServletRequest request) {
        PublishedPages.Stretch newest =
                pages.headlines(null, null, FEED_ENTRIES).orElseThrow();
        return Answers.made(feed.render(address.of(request), newest.headlines()), MediaType.APPLICATION_ATOM_XML);
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap(HttpServletRequest request) {
        return Answers.made(sitemap.render(address.of(request)), MediaType.APPLICATION_XML);
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(HttpServletRequest request) {
        String rules = """
                User-agent: *
                Disallow: /desk

                Sitemap: %s/sitemap.xml
                """.formatted(address.of(request));
        return Answers.made(rules, MediaType.TEXT_PLAIN);
    }
}
