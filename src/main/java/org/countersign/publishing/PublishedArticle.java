package org.countersign.publishing;

import java.time.Instant;
import org.countersign.content.ArticleKind;
import org.countersign.document.ArticleContent;
import org.countersign.review.Signature;
import org.countersign.shared.ContentHash;
import org.countersign.shared.Slug;

/**
 * What a public page is made from: the signed content and nothing that could differ from it.
 *
 * @param revisionNumber the number of the signed revision within its article
 * @param firstPublishedAt when the article first went live; at or before {@code publishedAt}
 * @param publishedAt when this revision went live
 * @param review who vouched for these very bytes
 */
public record PublishedArticle(
        ArticleKind kind,
        Slug slug,
        ArticleContent content,
        ContentHash contentHash,
        int revisionNumber,
        Instant firstPublishedAt,
        Instant publishedAt,
        ReviewLine review) {

    /** Taken from the signature: the name and credentials as printed then. */
    public record ReviewLine(String printedName, String credentials, Instant signedAt) {}

    /** A candidate as patients read it from {@code now} on. */
    static PublishedArticle of(Candidate candidate, Instant now) {
        Signature signature = candidate.signature();
        return new PublishedArticle(
                candidate.article().kind(),
                candidate.article().slug(),
                candidate.revision().content(),
                candidate.revision().hash(),
                candidate.revision().number(),
                candidate.met().first(now),
                now,
                new ReviewLine(signature.printedName(), signature.credentials(), signature.signedAt()));
    }

    /** The address below the site's own, such as {@code /articles/what-to-expect}. */
    public String path() {
        return kind.pathPrefix() + slug.value();
    }
}
