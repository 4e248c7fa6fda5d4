package org.countersign.publishing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PublicationRepository extends JpaRepository<Publication, UUID> {

    @Query("select p from Publication p where p.article = :article and p.endedAt is null")
    Optional<Publication> findLive(UUID article);

    @Query("select p from Publication p where p.slug = :slug and p.endedAt is null")
    Optional<Publication> findLiveAt(String slug);

    @Query("select min(p.publishedAt) from Publication p where p.article = :article")
    Optional<Instant> firstPublished(UUID article);
}
