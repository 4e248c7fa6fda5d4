package org.countersign.site;

import java.util.List;
import org.countersign.document.Cover;
import org.countersign.publishing.Headline;
import org.countersign.publishing.PublishedTopic;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A list of what is live: the home page, all articles, the blog, a topic. */
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
            {}{}{}</div>
            """;

    private static final String TOPICS = """
            <nav class="topics" aria-label="Topics">
            <ul>
            {}</ul>
            </nav>
            """;

    private static final String ITEM = """
            <li{}>
            <article>
            {}<h2><a href="{}">{}</a></h2>
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
    String render(Listing listing, PublishedPages.Stretch stretch, boolean isFirst) {
        Markup address = isFirst
                ? Markup.of("<link rel=\"canonical\" href=\"{}\">\n", settings.address() + listing.path())
                : new Markup("<meta name=\"robots\" content=\"noindex, follow\">\n");
        Markup head = Markup.of(HEAD, listing.lead(), address, listing.title(), listing.lead(), settings.name());
        Markup main = Markup.of(
                MAIN,
                listing.title(),
                listing.lead(),
                isFirst ? topics(listing.topics()) : Markup.NOTHING,
                headlines(stretch.headlines(), isFirst),
                onward(listing.path(), stretch, isFirst));
        return frame.page(listing.title(), head, listing.section(), main);
    }

    private static Markup topics(List<PublishedTopic> topics) {
        return topics.isEmpty()
                ? Markup.NOTHING
                : Markup.of(
                        TOPICS,
                        topics.stream()
                                .map(topic -> Markup.of("<li><a href=\"{}\">{}</a></li>\n", topic.path(), topic.name()))
                                .toList());
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
                headline.cover() == null ? Markup.NOTHING : new Markup(" class=\"with-cover\""),
                cover(headline.cover()),
                headline.path(),
                headline.title(),
                headline.summary(),
                headline.kind().label(),
                headline.byline(),
                dates.time(headline.publishedAt()));
    }

    /** The title beside it says what it stands for, so it is nothing to read out. */
    private static Markup cover(@Nullable Cover cover) {
        return cover == null
                ? Markup.NOTHING
                : Markup.of(
                        "<img class=\"thumbnail\" src=\"/media/{}/thumbnail\" alt=\"\" loading=\"lazy\" decoding=\"async\">\n",
                        cover.media().hex());
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
