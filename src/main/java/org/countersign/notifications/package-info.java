/** What people are told of others' work that concerns them. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "components",
            "database",
            "audit",
            "people",
            "people :: screen",
            "content",
            "content :: screen",
            "review",
            "publishing"
        })
@NullMarked
package org.countersign.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
