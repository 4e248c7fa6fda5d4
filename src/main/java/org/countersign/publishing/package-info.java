/** Publications: which signed revision is live at which address, and withdrawal. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "components",
            "document",
            "database",
            "audit",
            "people",
            "media",
            "content",
            "content :: screen",
            "review"
        })
@NullMarked
package org.countersign.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
