package org.countersign.review;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;

interface ReviewRepository extends JpaRepository<ReviewRequest, UUID> {

    @NativeQuery("select * from review where article_id = :article and outcome = 'OPEN'")
    Optional<ReviewRequest> findOpen(UUID article);
}
