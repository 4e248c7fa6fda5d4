/** The sample clinic of {@code countersign demo}: everything goes through the services, as its people would do it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "document",
            "people",
            "media",
            "content",
            "review",
            "publishing",
            "notifications"
        })
@NullMarked
package org.countersign.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
