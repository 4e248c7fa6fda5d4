package org.countersign.content;

import java.util.List;
import org.countersign.shared.PersonId;
import org.countersign.shared.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What is set beside the text.
 *
 * @param slug null while it follows the title
 * @param byline in the order in which they are printed
 */
public record ArticleDetails(ArticleKind kind, @Nullable Slug slug, List<PersonId> byline) {

    public ArticleDetails {
        byline = List.copyOf(byline);
    }
}
