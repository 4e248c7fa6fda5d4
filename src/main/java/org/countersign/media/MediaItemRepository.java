package org.countersign.media;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MediaItemRepository extends JpaRepository<MediaItem, UUID> {}
