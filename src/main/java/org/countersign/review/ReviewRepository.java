package org.countersign.review;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReviewRepository extends JpaRepository<ReviewRequest, UUID> {

    @Query(
            "select r from ReviewRequest r where r.article = :article and r.outcome = org.countersign.review.Outcome.OPEN")
    Optional<ReviewRequest> findOpen(UUID article);
}
