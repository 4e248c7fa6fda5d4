/** Review records: who wrote and who signed what patients read, as a page, and as a sealed file that is verified offline. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "components",
            "document",
            "database",
            "people",
            "content",
            "content :: screen",
            "review",
            "publishing"
        })
@NullMarked
package org.countersign.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
