/** Judging revisions: reviews, comments, signatures. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "components",
            "document",
            "database",
            "audit",
            "people",
            "content",
            "content :: screen"
        })
@NullMarked
package org.countersign.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
