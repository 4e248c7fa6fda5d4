/** The append-only, hash-chained trail of who did what, and its verification. */
@ApplicationModule(allowedDependencies = {"shared", "components", "database"})
@NullMarked
package org.countersign.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
