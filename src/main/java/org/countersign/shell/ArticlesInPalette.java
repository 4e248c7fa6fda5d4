package org.countersign.shell;

import java.util.List;
import java.util.Locale;
import org.countersign.components.Lucide;
import org.countersign.components.PaletteEntry;
import org.countersign.components.PaletteSource;
import org.countersign.content.ArticleFilter;
import org.countersign.content.Articles;
import org.countersign.content.screen.ArticleAddress;
import org.springframework.stereotype.Component;

/** Finds articles by their words from anywhere at the desk. */
@Component
class ArticlesInPalette implements PaletteSource {

    private static final int SHOWN = 8;

    private final Articles articles;

    ArticlesInPalette(Articles articles) {
        this.articles = articles;
    }

    @Override
    public List<PaletteEntry> find(String query, Locale locale) {
        if (query.isEmpty()) {
            return List.of();
        }
        ArticleFilter filter = ArticleFilter.matching(query);
        return articles.list(filter, null, SHOWN).stream()
                .map(row -> new PaletteEntry(
                        row.titleOrUntitled(),
                        row.kind().label() + " · " + row.stage().label().toLowerCase(locale),
                        ArticleAddress.of(row.id()),
                        Lucide.FILE_TEXT))
                .toList();
    }
}
