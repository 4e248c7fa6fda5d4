package org.countersign.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.content.ArticleKind;
import org.countersign.document.Block;
import org.countersign.document.BylineEntry;
import org.countersign.document.CitationNumbers;
import org.countersign.document.Cover;
import org.countersign.document.Document;
import org.countersign.document.ImageHtml;
import org.countersign.document.Reference;
import org.countersign.document.TextRenderer;
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
        List<Markup> scripts = new ArrayList<>();
        scripts.add(script(describe(article)));
        questions(article.content().body()).map(StructuredData::script).ifPresent(scripts::add);
        return Markup.of("{}", scripts);
    }

    private static Markup script(Map<String, Object> described) {
        String json = withoutMarkup(JSON.writeValueAsString(described));
        return Markup.of("<script type=\"application/ld+json\">{}</script>\n", new Markup(json));
    }

    /** The page's questions and answers as a {@code FAQPage}; empty when it has none. */
    private static Optional<Map<String, Object>> questions(Document body) {
        List<Map<String, Object>> questions = new ArrayList<>();
        for (Block block : body.content()) {
            if (block instanceof Block.QuestionAndAnswer(var question, var answer)) {
                questions.add(question(
                        text(List.of(new Block.Paragraph(question.content()))), text(List.copyOf(answer.content()))));
            }
        }
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(inOrder("@context", "https://schema.org", "@type", "FAQPage", "mainEntity", questions));
    }

    private static Map<String, Object> question(String name, String answer) {
        return inOrder("@type", "Question", "name", name, "acceptedAnswer", inOrder("@type", "Answer", "text", answer));
    }

    private static String text(List<Block> blocks) {
        return TextRenderer.text(new Document(blocks));
    }

    /** @param members names and values in turn */
    private static Map<String, Object> inOrder(Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            object.put(members[i].toString(), members[i + 1]);
        }
        return object;
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
        if (!article.content().references().isEmpty()) {
            page.put("citation", citations(article.content().citationNumbers()));
        }
        Cover cover = article.content().particulars().cover();
        if (cover != null && !settings.address().isEmpty()) {
            page.put("image", settings.address() + ImageHtml.addressOf(cover.media(), cover.width()));
        }
        page.put("version", article.revisionNumber());
        return page;
    }

    private static List<Map<String, Object>> citations(CitationNumbers numbers) {
        return numbers.ordered().stream().map(StructuredData::citation).toList();
    }

    private static Map<String, Object> citation(Reference reference) {
        Map<String, Object> citation = inOrder("@type", "CreativeWork");
        if (!reference.text().isBlank()) {
            citation.put("name", reference.text());
        }
        if (reference.source() != null) {
            citation.put("url", reference.source().address());
        }
        return citation;
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
