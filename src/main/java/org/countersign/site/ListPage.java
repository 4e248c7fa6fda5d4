package org.countersign.site;

import java.util.List;
import org.countersign.content.ArticleKind;
import org.countersign.publishing.Headline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A list of what is live: the home page, all articles, the blog. */
@Component
class ListPage {

    private static final String HEAD = """
            <meta name="description" content="{}">
            {}<meta property="og:type" content="website">
            <meta property="og:title" content="{}">
            <meta property="og:description" content="{}">
            <meta property="og:site_name" content="{}">
            """;

    private static final String MAIN = """
            <div class="column">
            <header class="opening">
            <h1>{}</h1>
            <p class="summary">{}</p>
            </header>
            {}{}</div>
            """;

    private static final String ITEM = """
            <li>
            <article>
            <h2><a href="{}">{}</a></h2>
            <p>{}</p>
            <p class="meta">{} · {} · {}</p>
            </article>
            </li>
            """;

    private static final String ONWARD = """
            <nav class="pages" aria-label="Pages">
            {}{}</nav>
            """;

    private static final Markup EMPTY =
            new Markup("<p class=\"empty\">Nothing has been published here yet. Please come back soon.</p>\n");

    private static final Markup END =
            new Markup("<p class=\"empty\">There is nothing older than what you have seen.</p>\n");

    private final PageFrame frame;
    private final SiteSettings settings;
    private final SiteDates dates;

    ListPage(PageFrame frame, SiteSettings settings, SiteDates dates) {
        this.frame = frame;
        this.settings = settings;
        this.dates = dates;
    }

    /** @param isFirst whether the list starts at the newest headline */
    String render(@Nullable ArticleKind kind, PublishedPages.Stretch stretch, boolean isFirst) {
        String title = kind == null ? settings.name() : Sections.name(kind);
        String path = kind == null ? "/" : Sections.path(kind);
        String lead = lead(kind);
        Markup address = isFirst
                ? Markup.of("<link rel=\"canonical\" href=\"{}\">\n", settings.address() + path)
                : new Markup("<meta name=\"robots\" content=\"noindex, follow\">\n");
        Markup head = Markup.of(HEAD, lead, address, title, lead, settings.name());
        Markup main =
                Markup.of(MAIN, title, lead, headlines(stretch.headlines(), isFirst), onward(path, stretch, isFirst));
        return frame.page(title, head, kind, main);
    }

    private static String lead(@Nullable ArticleKind kind) {
        return switch (kind) {
            case null -> "What we tell our patients, each page signed by a clinician before it appears here.";
            case ARTICLE -> "Conditions, treatments and medicines, each page signed by a clinician before it appears.";
            case POST -> "News and thoughts from the clinic, each page signed by a clinician before it appears.";
        };
    }

    private Markup headlines(List<Headline> headlines, boolean isFirst) {
        if (headlines.isEmpty()) {
            return isFirst ? EMPTY : END;
        }
        return Markup.of(
                "<ul class=\"headlines\">\n{}</ul>\n",
                headlines.stream().map(this::item).toList());
    }

    private Markup item(Headline headline) {
        return Markup.of(
                ITEM,
                headline.path(),
                headline.title(),
                headline.summary(),
                headline.kind().label(),
                headline.byline(),
                dates.time(headline.publishedAt()));
    }

    private static Markup onward(String path, PublishedPages.Stretch stretch, boolean isFirst) {
        if (isFirst && stretch.next() == null) {
            return Markup.NOTHING;
        }
        return Markup.of(
                ONWARD,
                isFirst ? Markup.NOTHING : Markup.of("<a href=\"{}\">Newest</a>\n", path),
                stretch.next() == null
                        ? Markup.NOTHING
                        : Markup.of("<a href=\"{}?after={}\" rel=\"next\">Older</a>\n", path, stretch.next()));
    }
}
