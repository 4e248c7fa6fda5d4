package org.countersign.record;

import java.util.List;
import java.util.Optional;
import org.countersign.content.ArticleKind;
import org.countersign.publishing.PublicationId;
import org.countersign.shared.ArticleId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How what patients read, or read once, came to be: to look at, and to take away as proof. */
@Service
public class ReviewRecords {

    private final RecordReader reader;
    private final RecordKeys keys;

    ReviewRecords(RecordReader reader, RecordKeys keys) {
        this.reader = reader;
        this.keys = keys;
    }

    /** Of what is live at an address; anybody may ask. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<ReviewRecord> live(ArticleKind kind, String slug) {
        return reader.liveAt(kind, slug).flatMap(reader::record);
    }

    /** The periods in which an article was live, the newest first. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<PublicationSummary> publications(ArticleId article) {
        return reader.publications(article);
    }

    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public Optional<ReviewRecord> of(PublicationId publication) {
        return reader.record(publication);
    }

    /**
     * The file of {@link #live}: UTF-8 JSON, signed with this installation's key; see {@code docs/review-records.md}.
     * Anybody may ask.
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public Optional<byte[]> liveFile(ArticleKind kind, String slug) {
        return live(kind, slug).map(this::sealed);
    }

    /** As {@link #liveFile}, of any publication. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional
    public Optional<byte[]> file(PublicationId publication) {
        return of(publication).map(this::sealed);
    }

    private byte[] sealed(ReviewRecord record) {
        return RecordSeal.file(RecordJson.of(record), keys.current());
    }

    /** The public key that records are verified with, as PEM (RFC 7468); anybody may ask. */
    @PreAuthorize("permitAll()")
    @Transactional
    public String publicKey() {
        return RecordKey.pem(keys.current().getPublic());
    }
}
