package org.countersign.site;

import org.countersign.content.ArticleKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every page of the public site has around its own part: head, masthead and foot. */
@Component
class PageFrame {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{}</title>
            {}<meta name="color-scheme" content="light dark">
            <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fafaf9">
            <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#161412">
            <link rel="preload" href="/site/fonts/source-serif-4-5.3.1.woff2" as="font" type="font/woff2" crossorigin>
            <link rel="preload" href="/site/fonts/inter-5.3.0.woff2" as="font" type="font/woff2" crossorigin>
            <link rel="stylesheet" href="{}">
            <link rel="icon" href="/site/icon.svg" type="image/svg+xml">
            <link rel="alternate" type="application/atom+xml" title="{}" href="/feed.xml">
            </head>
            <body>
            <a class="skip" href="#main_text">Skip to the text</a>
            {}
            <main id="main_text" tabindex="-1">
            {}</main>
            {}
            </body>
            </html>
            """;

    private static final String MASTHEAD = """
            <header class="masthead">
            <div class="wide">
            <a class="clinic" href="/">{}</a>
            <nav aria-label="Main">
            <ul>
            {}{}{}</ul>
            </nav>
            </div>
            </header>""";

    private static final String FOOT = """
            <footer class="foot">
            <div class="wide">
            <p><strong>{}</strong>{}</p>
            <p>What you read here is general information. It does not replace the advice of somebody who knows you and \
            your health. In an emergency, call your local emergency number.</p>
            <ul>
            <li><a href="/articles">Articles</a></li>
            <li><a href="/blog">Blog</a></li>
            <li><a href="/feed.xml">News feed</a></li>
            </ul>
            </div>
            </footer>""";

    private final SiteSettings settings;
    private final Stylesheet stylesheet;

    PageFrame(SiteSettings settings, Stylesheet stylesheet) {
        this.settings = settings;
        this.stylesheet = stylesheet;
    }

    /**
     * @param title without the clinic's name, which is added unless it is the title
     * @param head further elements for the head, each ending with a new line
     * @param section the navigation's entry that the page belongs to
     */
    String page(String title, Markup head, @Nullable ArticleKind section, Markup main) {
        String fullTitle = title.equals(settings.name()) ? title : title + " · " + settings.name();
        return Markup.of(PAGE, fullTitle, head, stylesheet.address(), settings.name(), masthead(section), main, foot())
                .html();
    }

    private Markup masthead(@Nullable ArticleKind section) {
        return Markup.of(
                MASTHEAD,
                settings.name(),
                entry("/articles", "Articles", section == ArticleKind.ARTICLE),
                entry("/blog", "Blog", section == ArticleKind.POST),
                Markup.unlessEmpty(
                        settings.bookingAddress(), "<li><a class=\"button\" href=\"{}\">Book a visit</a></li>\n"));
    }

    private static Markup entry(String path, String label, boolean current) {
        return Markup.of(
                "<li><a href=\"{}\"{}>{}</a></li>\n",
                path,
                current ? new Markup(" aria-current=\"true\"") : Markup.NOTHING,
                label);
    }

    private Markup foot() {
        return Markup.of(FOOT, settings.name(), Markup.unlessEmpty(settings.contact(), " · {}"));
    }
}
