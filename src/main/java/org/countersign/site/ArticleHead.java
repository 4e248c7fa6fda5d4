package org.countersign.site;

import org.countersign.document.Cover;
import org.countersign.document.ImageHtml;
import org.countersign.publishing.PublishedArticle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the head of an article's page says to search engines and to those who share it. */
@Component
class ArticleHead {

    private static final String HEAD = """
            <meta name="description" content="{}">
            <link rel="canonical" href="{}">
            <meta property="og:type" content="article">
            <meta property="og:title" content="{}">
            <meta property="og:description" content="{}">
            <meta property="og:site_name" content="{}">
            {}{}<meta property="article:published_time" content="{}">
            <meta property="article:modified_time" content="{}">
            {}""";

    private final SiteSettings settings;
    private final SiteDates dates;
    private final StructuredData structuredData;

    ArticleHead(SiteSettings settings, SiteDates dates, StructuredData structuredData) {
        this.settings = settings;
        this.dates = dates;
        this.structuredData = structuredData;
    }

    /** Without a configured address the canonical link is the path alone, and Open Graph, which wants whole ones, has none. */
    Markup of(PublishedArticle article) {
        String address = settings.address() + article.path();
        return Markup.of(
                HEAD,
                article.content().searchDescription(),
                address,
                article.content().title(),
                article.content().summary(),
                settings.name(),
                settings.address().isEmpty()
                        ? Markup.NOTHING
                        : Markup.of("<meta property=\"og:url\" content=\"{}\">\n", address),
                image(article.content().particulars().cover()),
                dates.exact(article.firstPublishedAt()),
                dates.exact(article.publishedAt()),
                structuredData.script(article));
    }

    /** Open Graph wants whole addresses. */
    private Markup image(@Nullable Cover cover) {
        return cover == null || settings.address().isEmpty()
                ? Markup.NOTHING
                : Markup.of("""
                        <meta property="og:image" content="{}">
                        <meta property="og:image:alt" content="{}">
                        """, settings.address() + ImageHtml.addressOf(cover.media(), cover.width()), cover.alt());
    }
}
