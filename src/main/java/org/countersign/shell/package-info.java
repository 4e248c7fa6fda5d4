/** The desk's frame: layout, navigation, home, command palette, error views. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "components",
            "people",
            "content",
            "content :: screen",
            "review",
            "publishing",
            "notifications",
            "notifications :: screen"
        })
@NullMarked
package org.countersign.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
