package org.countersign.site;

import java.util.ArrayList;
import java.util.List;
import org.countersign.content.ArticleKind;
import org.countersign.document.BylineEntry;
import org.countersign.document.CitationNumbers;
import org.countersign.document.Cover;
import org.countersign.document.HtmlRenderer;
import org.countersign.document.ImageHtml;
import org.countersign.document.ReferenceHtml;
import org.countersign.document.TextRenderer;
import org.countersign.publishing.PageRenderer;
import org.countersign.publishing.PublishedArticle;
import org.countersign.shared.PrintedName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The page of one published article or post. Its own ids hold an underscore, which those of headings in the text never do. */
@Component
class ArticlePage implements PageRenderer {

    private static final String MAIN = """
            <article class="column">
            <header class="opening">
            <p class="eyebrow"><a href="{}">{}</a></p>
            <h1>{}</h1>
            <p class="summary">{}</p>
            <div class="credits">
            <span class="faces" aria-hidden="true">{}</span>
            <div>
            <p>By {} · {} · {}</p>
            <p class="review">{}Medically reviewed by <strong>{}</strong> on {}\
            <span class="to-record"> · <a href="#review_record">Review record</a></span></p>
            </div>
            </div>
            </header>
            {}<div class="prose">
            {}
            </div>
            {}{}<footer class="record" id="review_record">
            <p>This page shows, letter for letter, what the reviewer signed.</p>
            <p>{} · <a href="{}/review-record">Who wrote, reviewed and signed it</a></p>
            </footer>
            </article>
            """;

    private static final String REFERENCES = """
            <section class="sources" aria-labelledby="list_of_references">
            <h2 id="list_of_references">References</h2>
            {}
            </section>
            """;

    private static final String COVER_SIZES = "(min-width: 43rem) 40rem, calc(100vw - 3rem)";

    private static final Markup SEAL = new Markup("""
            <svg class="seal" aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">\
            <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="1.5"/>\
            <path d="M4.9 8.2l2.1 2.1 4.1-4.4" fill="none" stroke="currentColor" stroke-width="1.5" \
            stroke-linecap="round" stroke-linejoin="round"/></svg>
            """.strip() + " ");

    private static final int MOST_FACES = 3;

    private final PageFrame frame;
    private final ArticleHead head;
    private final SiteDates dates;
    private final SingletonSupplier<String> rendersWith = SingletonSupplier.of(this::fingerprint);

    ArticlePage(PageFrame frame, ArticleHead head, SiteDates dates) {
        this.frame = frame;
        this.head = head;
        this.dates = dates;
    }

    /** The fingerprint of two specimens: whatever changes a page changes them too. */
    @Override
    public String rendersWith() {
        return rendersWith.obtain();
    }

    private String fingerprint() {
        String specimens = render(Specimen.of(ArticleKind.ARTICLE)) + render(Specimen.of(ArticleKind.POST));
        return Fingerprint.of(specimens + dates.zone());
    }

    @Override
    public String render(PublishedArticle article) {
        return frame.page(article.content().searchTitle(), head.of(article), article.kind(), main(article));
    }

    private Markup main(PublishedArticle article) {
        PublishedArticle.ReviewLine review = article.review();
        PrintedName reviewer = new PrintedName(review.printedName(), review.credentials());
        List<PrintedName> authors = article.content().byline().stream()
                .map(entry -> new PrintedName(entry.name(), entry.credentials()))
                .toList();
        return Markup.of(
                MAIN,
                Sections.path(article.kind()),
                Sections.name(article.kind()),
                article.content().title(),
                article.content().summary(),
                faces(authors, reviewer),
                names(authors),
                whenPublished(article),
                minutesToRead(article),
                SEAL,
                reviewer.full(),
                dates.time(review.signedAt()),
                cover(article.content().particulars().cover()),
                new Markup(HtmlRenderer.render(
                        article.content().body(), article.content().citationNumbers())),
                references(article.content().citationNumbers()),
                biographies(article.content().byline()),
                revision(article),
                article.kind().pathPrefix() + article.slug().value());
    }

    private static List<Markup> faces(List<PrintedName> authors, PrintedName reviewer) {
        List<PrintedName> shown =
                new ArrayList<>(authors.stream().limit(MOST_FACES).toList());
        shown.add(reviewer);
        return shown.stream()
                .map(name -> Markup.of("<span class=\"face\">{}</span>", name.initials()))
                .toList();
    }

    /** "A", "A and B", "A, B and C". */
    private static Markup names(List<PrintedName> authors) {
        List<Markup> pieces = new ArrayList<>();
        for (int i = 0; i < authors.size(); i++) {
            if (i > 0) {
                pieces.add(new Markup(i == authors.size() - 1 ? " and " : ", "));
            }
            pieces.add(Markup.of("<strong>{}</strong>", authors.get(i).full()));
        }
        return Markup.of("{}", pieces);
    }

    private Markup whenPublished(PublishedArticle article) {
        if (dates.isSameDay(article.firstPublishedAt(), article.publishedAt())) {
            return dates.time(article.publishedAt());
        }
        return Markup.of(
                "Published {} · Updated {}", dates.time(article.firstPublishedAt()), dates.time(article.publishedAt()));
    }

    private static String minutesToRead(PublishedArticle article) {
        int minutes = TextRenderer.readingMinutes(article.content().body());
        return minutes == 1 ? "1 minute to read" : minutes + " minutes to read";
    }

    private static Markup cover(@Nullable Cover cover) {
        return cover == null
                ? Markup.NOTHING
                : Markup.of(
                        "<div class=\"cover\">{}</div>\n",
                        new Markup(ImageHtml.element(
                                cover.media(), cover.alt(), cover.width(), cover.height(), COVER_SIZES)));
    }

    private static Markup references(CitationNumbers numbers) {
        return numbers.ordered().isEmpty()
                ? Markup.NOTHING
                : Markup.of(REFERENCES, new Markup(ReferenceHtml.list(numbers)));
    }

    private static Markup biographies(List<BylineEntry> byline) {
        List<Markup> biographies = byline.stream()
                .filter(entry -> !entry.biography().isBlank())
                .map(entry -> Markup.of(
                        "<p><strong>{}</strong> {}</p>\n",
                        new PrintedName(entry.name(), entry.credentials()).full(),
                        entry.biography()))
                .toList();
        if (biographies.isEmpty()) {
            return Markup.NOTHING;
        }
        return Markup.of(
                "<section class=\"authors\" aria-labelledby=\"about_authors\">\n<h2 id=\"about_authors\">{}</h2>\n{}</section>\n",
                biographies.size() == 1 ? "About the author" : "About the authors",
                biographies);
    }

    private static String revision(PublishedArticle article) {
        String digits = article.contentHash().first12().replaceAll("(.{4})(?=.)", "$1 ");
        return "Revision " + article.revisionNumber() + " · content " + digits;
    }
}
