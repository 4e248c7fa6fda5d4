/** The data source: an external PostgreSQL, or the embedded one when none is configured. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.countersign.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
