package org.countersign.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that lies between two states of an article. */
public record Comparison(
        Changes title,
        Changes summary,
        ListChanges<BylineEntry> byline,
        Changes body,
        ListChanges<Reference> references,
        Changes searchTitle,
        Changes searchDescription,
        @Nullable Cover coverBefore,
        @Nullable Cover coverAfter,
        CitationNumbers numbersBefore,
        CitationNumbers numbersAfter) {

    public static Comparison between(ArticleContent before, ArticleContent after) {
        SearchListing searchBefore = before.particulars().search();
        SearchListing searchAfter = after.particulars().search();
        return new Comparison(
                Changes.between(before.title(), after.title()),
                Changes.between(before.summary(), after.summary()),
                ListChanges.between(before.byline(), after.byline(), BylineEntry::person),
                Changes.between(before.body(), after.body()),
                ListChanges.between(before.references(), after.references(), Reference::id),
                Changes.between(searchBefore.title(), searchAfter.title()),
                Changes.between(searchBefore.description(), searchAfter.description()),
                before.particulars().cover(),
                after.particulars().cover(),
                before.citationNumbers(),
                after.citationNumbers());
    }

    public boolean isEmpty() {
        return Stream.of(title, summary, body, searchTitle, searchDescription).allMatch(Changes::isEmpty)
                && byline.isEmpty()
                && references.isEmpty()
                && Objects.equals(coverBefore, coverAfter);
    }

    /**
     * What the content becomes by these changes.
     *
     * @throws IllegalArgumentException when they are not about this content
     */
    public ArticleContent applyTo(ArticleContent content) {
        Particulars particulars = content.particulars();
        if (!Objects.equals(particulars.cover(), coverBefore)) {
            throw new IllegalArgumentException("These changes are not about this cover");
        }
        List<Reference> changed = references.applyTo(particulars.references());
        return new ArticleContent(
                title.applyTo(content.title()),
                summary.applyTo(content.summary()),
                byline.applyTo(content.byline()),
                body.applyTo(content.body()),
                new Particulars(
                        changed,
                        new SearchListing(
                                searchTitle.applyTo(particulars.search().title()),
                                searchDescription.applyTo(particulars.search().description())),
                        coverAfter));
    }
}
