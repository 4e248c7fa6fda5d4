/** Images: taken in and cleaned, kept, resized, described, and given out. */
@ApplicationModule(allowedDependencies = {"shared", "components", "document", "database", "audit", "people"})
@NullMarked
package org.countersign.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
