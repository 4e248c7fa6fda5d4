package org.countersign.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PublicationRepository extends JpaRepository<Publication, UUID> {

    @Query("select p from Publication p where p.article = :article and p.endedAt is null")
    Optional<Publication> findLive(UUID article);

    /** What a publication of this article at this address meets: its own that is live, and whichever has the address. */
    @Query("select p from Publication p where p.endedAt is null and (p.article = :article or p.slug = :slug)")
    List<Publication> findLiveOfOrAt(UUID article, String slug);

    /** Whether patients lost this article after that moment because somebody took it down. */
    @Query("select count(p) > 0 from Publication p"
            + " where p.article = :article and p.ending = WITHDRAWN and p.endedAt >= :moment")
    boolean wasWithdrawnSince(UUID article, Instant moment);

    @Query("select min(p.publishedAt) from Publication p where p.article = :article")
    Optional<Instant> firstPublished(UUID article);
}
