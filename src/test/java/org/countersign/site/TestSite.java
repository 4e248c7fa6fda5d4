package org.countersign.site;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.countersign.content.ArticleKind;
import org.countersign.document.ArticleContent;
import org.countersign.document.Block;
import org.countersign.document.BylineEntry;
import org.countersign.document.Document;
import org.countersign.document.Inline;
import org.countersign.document.Marks;
import org.countersign.publishing.PublishedArticle;
import org.countersign.shared.ContentHash;
import org.countersign.shared.PersonId;
import org.countersign.shared.Slug;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The public site of Prairie View Clinic, without a database. */
record TestSite(SiteSettings settings) {

    static final SiteSettings PRAIRIE_VIEW = new SiteSettings(
            "Prairie View Clinic",
            "https://prairieview.example",
            "https://book.prairieview.example/",
            "402 555 0100",
            ZoneId.of("America/Chicago"));

    static TestSite prairieView() {
        return new TestSite(PRAIRIE_VIEW);
    }

    ArticlePage articlePage() {
        ArticleHead head = new ArticleHead(settings, dates(), new StructuredData(settings, dates()));
        return new ArticlePage(frame(), head, dates());
    }

    NoticePages notices() {
        return new NoticePages(frame(), settings, dates());
    }

    MockMvc serving(PublishedPages pages) {
        SiteAddress address = new SiteAddress(settings);
        return MockMvcBuilders.standaloneSetup(
                        new ArticleController(pages, notices()),
                        new ListController(pages, listPage(), notices(), settings),
                        new TopicController(pages, listPage(), notices()),
                        new MachineReadableController(pages, new Feed(settings), new Sitemap(pages), address),
                        new StylesheetController(new Stylesheet()))
                .setControllerAdvice(new PublicErrors(notices()))
                .addFilters(new PublicHeaders())
                .build();
    }

    private ListPage listPage() {
        return new ListPage(frame(), settings, dates());
    }

    private PageFrame frame() {
        return new PageFrame(settings, new Stylesheet());
    }

    private SiteDates dates() {
        return new SiteDates(settings.zone());
    }

    static ArticleContent content(String title, String summary, BylineEntry... byline) {
        Inline text = new Inline.Text("Eat nothing for four hours.", Marks.NONE);
        return new ArticleContent(
                title, summary, List.of(byline), new Document(List.of(new Block.Paragraph(List.of(text)))));
    }

    static BylineEntry author(String name, String credentials, String biography) {
        return new BylineEntry(PersonId.random(), name, credentials, biography);
    }

    /** Live since 3 November 2026 as revision 4, signed by Maya Okafor, MD two days before. */
    static PublishedArticle published(ArticleKind kind, ArticleContent content) {
        Instant publishedAt = Instant.parse("2026-11-03T15:30:00Z");
        return new PublishedArticle(
                kind,
                Slug.of("what-to-expect"),
                content,
                ContentHash.of("9f3c61ab07de" + "0".repeat(52)),
                4,
                publishedAt,
                publishedAt,
                new PublishedArticle.ReviewLine("Maya Okafor", "MD", Instant.parse("2026-11-01T15:30:00Z")));
    }
}
