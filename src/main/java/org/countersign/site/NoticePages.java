package org.countersign.site;

import org.countersign.publishing.PublicAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Pages that stand where an article does not: nothing here, withdrawn, out of order. */
@Component
class NoticePages {

    private static final Markup NOT_FOR_SEARCH = new Markup("<meta name=\"robots\" content=\"noindex\">\n");

    private static final String NOTICE = """
            <div class="column notice">
            <p class="eyebrow">{}</p>
            <h1>{}</h1>
            {}<p><a href="/articles">Articles</a> · <a href="/blog">Blog</a> · <a href="/">Home page</a></p>
            </div>
            """;

    private static final Markup NOTHING_HERE = new Markup("""
            <p class="summary">The address may be mistyped, or the page may have another address now.</p>
            """);

    private static final String WHY_WITHDRAWN = """
            <p class="summary">We took this page down on {}. Please do not rely on copies of it.</p>
            <section class="reason" aria-labelledby="reason">
            <h2 id="reason">Why</h2>
            <p>{}</p>
            </section>
            <h2>What to do</h2>
            <p>If you followed advice from this page, ask us or your own clinician before you go on. Do not change or \
            stop a medicine on your own because a page was withdrawn.{}</p>
            """;

    private static final String TROUBLE = """
            <p class="summary">{}</p>
            {}""";

    private final PageFrame frame;
    private final SiteSettings settings;
    private final SiteDates dates;
    private final String notFound;

    NoticePages(PageFrame frame, SiteSettings settings, SiteDates dates) {
        this.frame = frame;
        this.settings = settings;
        this.dates = dates;
        this.notFound = notice("Not found", "There is no page at this address", NOTHING_HERE);
    }

    /** The same page for every address that holds nothing, so that it tells nothing about drafts. */
    String notFound() {
        return notFound;
    }

    String withdrawn(PublicAnswer.Withdrawn withdrawal) {
        Markup why = Markup.of(
                WHY_WITHDRAWN,
                dates.time(withdrawal.withdrawnAt()),
                withdrawal.reason(),
                Markup.unlessEmpty(settings.contact(), " You reach us at: {}."));
        return notice("Withdrawn", withdrawal.title(), why);
    }

    /** The database is away for a moment. */
    String unavailable(String requestId) {
        return trouble(
                "We cannot show this page just now",
                "This is our fault and usually passes within a minute. Please try again then.",
                requestId);
    }

    String failed(String requestId) {
        return trouble(
                "Something went wrong on our side",
                "You did nothing wrong. Please try again; if it happens again, tell us the number below.",
                requestId);
    }

    /** For what the server refuses before any page is asked. */
    String refused(HttpStatus status) {
        return status == HttpStatus.NOT_FOUND
                ? notFound
                : trouble("This request cannot be answered", "Please start again from the home page.", null);
    }

    private String trouble(String heading, String sentence, @Nullable String requestId) {
        Markup number = requestId == null ? Markup.NOTHING : Markup.of("<p>Request {}</p>\n", requestId);
        return notice("Sorry", heading, Markup.of(TROUBLE, sentence, number));
    }

    private String notice(String eyebrow, String heading, Markup text) {
        return frame.page(eyebrow + ": " + heading, NOT_FOR_SEARCH, null, Markup.of(NOTICE, eyebrow, heading, text));
    }
}
