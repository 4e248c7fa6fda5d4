package org.countersign.publishing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;

interface PublicationRepository extends JpaRepository<Publication, UUID> {

    @NativeQuery("select * from publication where article_id = :article and ended_at is null")
    Optional<Publication> findLive(UUID article);

    /** All of this article, and whichever is live at this address. */
    @NativeQuery("select * from publication where article_id = :article or slug = :slug and ended_at is null")
    List<Publication> findOfOrLiveAt(UUID article, String slug);
}
