package org.countersign.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.content.ArticleKind;
import org.countersign.document.BylineEntry;
import org.countersign.publishing.PublishedArticle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an article's page says to machines: JSON-LD in schema.org's terms. An article is a {@code MedicalWebPage} and an
 * {@code Article}; a post a {@code BlogPosting} and a {@code WebPage}: the terms for the review belong to web pages, those
 * for headline and authors to the others.
 */
@Component
class StructuredData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SiteSettings settings;
    private final SiteDates dates;

    StructuredData(SiteSettings settings, SiteDates dates) {
        this.settings = settings;
        this.dates = dates;
    }

    Markup script(PublishedArticle article) {
        String json = withoutMarkup(JSON.writeValueAsString(describe(article)));
        return Markup.of("<script type=\"application/ld+json\">{}</script>\n", new Markup(json));
    }

    private Map<String, Object> describe(PublishedArticle article) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@context", "https://schema.org");
        page.put("@type", types(article.kind()));
        page.put("headline", article.content().title());
        page.put("description", article.content().summary());
        page.put("inLanguage", "en");
        if (!settings.address().isEmpty()) {
            page.put("url", settings.address() + article.path());
        }
        page.put("author", article.content().byline().stream().map(this::author).toList());
        page.put("datePublished", dates.exact(article.firstPublishedAt()));
        page.put("dateModified", dates.exact(article.publishedAt()));
        page.put(
                "reviewedBy",
                person(article.review().printedName(), article.review().credentials()));
        page.put("lastReviewed", dates.day(article.review().signedAt()).toString());
        page.put("publisher", publisher());
        page.put("version", article.revisionNumber());
        return page;
    }

    private static List<String> types(ArticleKind kind) {
        return switch (kind) {
            case ARTICLE -> List.of("MedicalWebPage", "Article");
            case POST -> List.of("BlogPosting", "WebPage");
        };
    }

    private Map<String, Object> author(BylineEntry entry) {
        Map<String, Object> author = person(entry.name(), entry.credentials());
        if (!entry.biography().isBlank()) {
            author.put("description", entry.biography());
        }
        return author;
    }

    private static Map<String, Object> person(String name, String credentials) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("@type", "Person");
        person.put("name", name);
        if (!credentials.isBlank()) {
            person.put("honorificSuffix", credentials);
        }
        return person;
    }

    private Map<String, Object> publisher() {
        Map<String, Object> publisher = new LinkedHashMap<>();
        publisher.put("@type", "MedicalClinic");
        publisher.put("name", settings.name());
        if (!settings.address().isEmpty()) {
            publisher.put("url", settings.address() + "/");
        }
        return publisher;
    }

    /** A script element ends at the first {@code </script}, wherever it stands: so no such character is left in the JSON. */
    private static String withoutMarkup(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
