package org.countersign.publishing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PublicationRepository extends JpaRepository<Publication, UUID> {

    @Query("select p from Publication p where p.article = :article and p.endedAt is null")
    Optional<Publication> findLive(UUID article);

    /** All of this article, and whichever is live at this address. */
    @Query("select p from Publication p where p.article = :article or p.slug = :slug and p.endedAt is null")
    List<Publication> findOfOrLiveAt(UUID article, String slug);
}
